Instance: ukur-z-bb-pb
InstanceOf: IlpZBbPb
Title: "Z-skor BB/PB"
Description: "Gizi baik"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $sct#1153598007 "Weight for length z score"
* subject = Reference(Patient/bayi)
* encounter = Reference(Encounter/posyandu)
* effectiveDateTime = "2026-09-09T00:35:00+00:00"
* issued = "2026-09-09T00:35:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 0.4 '{Zscore}' "{Zscore}"
* interpretation = $kemkes-clinical-term#OI000003 "Gizi Baik"
