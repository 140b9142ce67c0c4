Instance: ukur-kipi
InstanceOf: IlpKipi
Title: "Demam sesudah imunisasi"
Description: "Tidak serius"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $loinc#31044-1 "Immunization reaction"
* subject = Reference(Patient/bayi)
* encounter = Reference(Encounter/posyandu)
* effectiveDateTime = "2026-09-09T01:20:00+00:00"
* issued = "2026-09-09T01:20:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueCodeableConcept = $sct#386661006 "Fever"
* partOf = Reference(Immunization/bayi-pentabio-1)
* component[+].code = $pengukuran#kipi-serius "KIPI serius"
* component[=].valueBoolean = false
