Instance: ukur-z-skor
InstanceOf: IlpZSkor
Title: "Z-skor dengan profil induk"
Description: "Tanpa tafsir"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $sct#1153593003 "Weight for age z-score"
* subject = Reference(Patient/ukur-balita)
* encounter = Reference(Encounter/ukur-kunjungan-balita)
* effectiveDateTime = "2026-09-10T00:50:00+00:00"
* issued = "2026-09-10T00:50:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = -1.2 '{Zscore}' "{Zscore}"
