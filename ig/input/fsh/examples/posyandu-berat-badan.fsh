Instance: posyandu-berat-badan
InstanceOf: IlpObservation
Title: "Berat badan bayi"
Description: "Penimbangan di Posyandu oleh kader"
Usage: #example
* status = #final
* category = $observation-category#vital-signs
* code = $loinc#29463-7 "Body weight"
* subject = Reference(Patient/bayi)
* encounter = Reference(Encounter/posyandu)
* effectiveDateTime = "2026-09-09T00:35:00+00:00"
* issued = "2026-09-09T00:35:00+00:00"
* performer = Reference(Practitioner/kader)
* valueQuantity = 5.6 'kg' "kg"
