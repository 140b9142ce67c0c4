Instance: ukur-z-tb-u
InstanceOf: IlpZTbU
Title: "Z-skor TB/U"
Description: "Tepat -2,00: tinggi badan normal"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $sct#1153604005 "Body height for age z-score"
* subject = Reference(Patient/ukur-balita)
* encounter = Reference(Encounter/ukur-kunjungan-balita)
* effectiveDateTime = "2026-09-10T00:50:00+00:00"
* issued = "2026-09-10T00:50:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = -2.00 '{Zscore}' "{Zscore}"
* interpretation = $kemkes-clinical-term#OI000013 "Normal"
* derivedFrom = Reference(Observation/ukur-tinggi-badan)
