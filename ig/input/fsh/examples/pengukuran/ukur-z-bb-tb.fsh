Instance: ukur-z-bb-tb
InstanceOf: IlpZBbTb
Title: "Z-skor BB/TB"
Description: "Tepat -3,00: gizi kurang, bukan gizi buruk"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $sct#1153600001 "Weight for height z-score"
* subject = Reference(Patient/ukur-balita)
* encounter = Reference(Encounter/ukur-kunjungan-balita)
* effectiveDateTime = "2026-09-10T00:50:00+00:00"
* issued = "2026-09-10T00:50:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = -3.00 '{Zscore}' "{Zscore}"
* interpretation = $kemkes-clinical-term#OI000002 "Gizi Kurang"
