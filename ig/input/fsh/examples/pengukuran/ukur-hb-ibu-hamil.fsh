Instance: ukur-hb-ibu-hamil
InstanceOf: IlpHemoglobin
Title: "Hb ibu hamil"
Description: "10,9 g/dL: anemia ringan"
Usage: #example
* status = #final
* category = $observation-category#laboratory
* code = $loinc#718-7 "Hemoglobin [Mass/volume] in Blood"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 10.9 'g/dL' "g/dL"
* interpretation = $kemkes-clinical-term#OI000032 "Anemia ringan"
