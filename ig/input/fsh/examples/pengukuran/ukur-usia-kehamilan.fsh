Instance: ukur-usia-kehamilan
InstanceOf: IlpUsiaKehamilan
Title: "Usia kehamilan"
Description: "9 minggu"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $loinc#18185-9 "Gestational age"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 9 'wk' "wk"
