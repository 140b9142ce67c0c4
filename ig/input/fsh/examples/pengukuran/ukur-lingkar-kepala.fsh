Instance: ukur-lingkar-kepala
InstanceOf: IlpLingkarKepala
Title: "Lingkar kepala bayi"
Description: "Diukur kader di Posyandu"
Usage: #example
* status = #final
* category = $observation-category#vital-signs
* code = $loinc#9843-4 "Head Occipital-frontal circumference"
* subject = Reference(Patient/bayi)
* encounter = Reference(Encounter/posyandu)
* effectiveDateTime = "2026-09-09T00:35:00+00:00"
* issued = "2026-09-09T00:35:00+00:00"
* performer = Reference(Practitioner/kader)
* valueQuantity = 38.6 'cm' "cm"
