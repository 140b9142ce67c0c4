Instance: ukur-diastolik
InstanceOf: IlpDiastolik
Title: "Diastolik"
Description: "86 mmHg"
Usage: #example
* status = #final
* category = $observation-category#vital-signs
* code = $loinc#8462-4 "Diastolic blood pressure"
* subject = Reference(Patient/ukur-dewasa)
* encounter = Reference(Encounter/ukur-kunjungan-dewasa)
* effectiveDateTime = "2026-09-16T01:30:00+00:00"
* issued = "2026-09-16T01:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueQuantity = 86 'mm[Hg]' "mm[Hg]"
