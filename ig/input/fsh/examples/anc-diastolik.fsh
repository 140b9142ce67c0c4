Instance: anc-diastolik
InstanceOf: IlpObservation
Title: "Tekanan darah diastolik"
Description: "Diastolik terpisah dari sistolik, seperti pada SATUSEHAT"
Usage: #example
* status = #final
* category = $observation-category#vital-signs
* code = $loinc#8462-4 "Diastolic blood pressure"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:22:00+00:00"
* issued = "2026-09-17T01:22:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 76 'mm[Hg]' "mm[Hg]"
