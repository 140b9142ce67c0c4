Instance: ukur-z-bb-u-kurang
InstanceOf: IlpZBbU
Title: "Z-skor BB/U"
Description: "Tepat -3,00: berat badan kurang, bukan sangat kurang"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $sct#1153593003 "Weight for age z-score"
* subject = Reference(Patient/ukur-balita)
* encounter = Reference(Encounter/ukur-kunjungan-balita)
* effectiveDateTime = "2026-09-10T00:50:00+00:00"
* issued = "2026-09-10T00:50:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = -3.00 '{Zscore}' "{Zscore}"
* interpretation = $kemkes-clinical-term#OI000008 "Berat Badan Kurang"
