Instance: ukur-paritas
InstanceOf: IlpRiwayatObstetri
Title: "Paritas"
Description: "Dengan kode ANC WHO seperti SATUSEHAT"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $loinc#11977-6 "[#] Parity"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueInteger = 1
* code.coding[1] = $anc-custom-codes#ANC.B6.DE32 "Parity"
