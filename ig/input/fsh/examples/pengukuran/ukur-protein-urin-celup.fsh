Instance: ukur-protein-urin-celup
InstanceOf: IlpProteinUrin
Title: "Protein urin carik celup"
Description: "Positif satu"
Usage: #example
* status = #final
* category = $observation-category#laboratory
* code = $loinc#20454-5 "Protein [Presence] in Urine by Test strip"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueCodeableConcept = $sct#260347006 "+"
