Instance: ukur-abortus
InstanceOf: IlpRiwayatObstetri
Title: "Abortus"
Description: "Dengan kode ANC WHO seperti SATUSEHAT"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $loinc#69043-8 "Other pregnancy outcomes #"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueInteger = 0
* code.coding[1] = $anc-custom-codes#ANC.B6.DE25 "Number of miscarriages and/or abortions"
