Instance: ukur-z-imt-u
InstanceOf: IlpZImtU
Title: "Z-skor IMT/U"
Description: "Remaja 14 tahun, di atas +1: gizi lebih"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $sct#1153596006 "Body mass index for age z-score"
* subject = Reference(Patient/ukur-remaja)
* encounter = Reference(Encounter/ukur-kunjungan-sekolah)
* effectiveDateTime = "2026-09-14T01:20:00+00:00"
* issued = "2026-09-14T01:20:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 1.3 '{Zscore}' "{Zscore}"
* interpretation = $kemkes-clinical-term#OI000005 "Gizi Lebih"
