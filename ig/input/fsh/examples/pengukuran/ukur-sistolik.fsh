Instance: ukur-sistolik
InstanceOf: IlpSistolik
Title: "Sistolik"
Description: "138 mmHg"
Usage: #example
* status = #final
* category = $observation-category#vital-signs
* code = $loinc#8480-6 "Systolic blood pressure"
* subject = Reference(Patient/ukur-dewasa)
* encounter = Reference(Encounter/ukur-kunjungan-dewasa)
* effectiveDateTime = "2026-09-16T01:30:00+00:00"
* issued = "2026-09-16T01:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueQuantity = 138 'mm[Hg]' "mm[Hg]"
