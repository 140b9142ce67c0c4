Instance: ukur-z-pb-u
InstanceOf: IlpZPbU
Title: "Z-skor PB/U"
Description: "Tepat -3,00: pendek"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $sct#1153590000 "Length for age z score"
* subject = Reference(Patient/bayi)
* encounter = Reference(Encounter/posyandu)
* effectiveDateTime = "2026-09-09T00:35:00+00:00"
* issued = "2026-09-09T00:35:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = -3.00 '{Zscore}' "{Zscore}"
* interpretation = $kemkes-clinical-term#OI000012 "Pendek"
