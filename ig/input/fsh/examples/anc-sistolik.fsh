Instance: anc-sistolik
InstanceOf: IlpObservation
Title: "Tekanan darah sistolik"
Description: "Sistolik terpisah dari diastolik, seperti pada SATUSEHAT"
Usage: #example
* status = #final
* category = $observation-category#vital-signs
* code = $loinc#8480-6 "Systolic blood pressure"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:22:00+00:00"
* issued = "2026-09-17T01:22:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 118 'mm[Hg]' "mm[Hg]"
