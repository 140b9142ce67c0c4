Instance: ukur-gravida
InstanceOf: IlpRiwayatObstetri
Title: "Gravida"
Description: "Dengan kode ANC WHO seperti SATUSEHAT"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $loinc#11996-6 "[#] Pregnancies"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueInteger = 2
* code.coding[1] = $anc-custom-codes#ANC.B6.DE24 "Number of pregnancies (gravida)"
