Instance: ukur-protein-urin
InstanceOf: IlpProteinUrin
Title: "Protein urin dalam mg/dL"
Description: "Bentuk SATUSEHAT"
Usage: #example
* status = #final
* category = $observation-category#laboratory
* code = $loinc#5804-0 "Protein [mass/volume] in urine by test strip"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 30 'mg/dL' "mg/dL"
