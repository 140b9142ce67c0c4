Instance: ukur-hpl
InstanceOf: IlpHpl
Title: "HPL"
Description: "280 hari sesudah HPHT"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $loinc#11778-8 "Delivery date Estimated"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueDateTime = "2027-04-22"
* derivedFrom = Reference(Observation/ukur-hpht)
