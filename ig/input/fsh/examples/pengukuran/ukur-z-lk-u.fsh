Instance: ukur-z-lk-u
InstanceOf: IlpZLkU
Title: "Z-skor LK/U"
Description: "Lingkar kepala normal"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $sct#1153594009 "Head circumference for age z-score"
* subject = Reference(Patient/bayi)
* encounter = Reference(Encounter/posyandu)
* effectiveDateTime = "2026-09-09T00:35:00+00:00"
* issued = "2026-09-09T00:35:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = -0.8 '{Zscore}' "{Zscore}"
* interpretation = $kemkes-clinical-term#OI000015 "Normocephaly"
* derivedFrom = Reference(Observation/ukur-lingkar-kepala)
