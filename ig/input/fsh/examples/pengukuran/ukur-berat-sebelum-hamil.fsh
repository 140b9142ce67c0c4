Instance: ukur-berat-sebelum-hamil
InstanceOf: IlpBeratBadan
Title: "Berat badan sebelum hamil"
Description: "Menurut ingatan ibu, dasar target kenaikan berat"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $loinc#56077-1 "Body weight --pre current pregnancy"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 51 'kg' "kg"
