Instance: ukur-hpht
InstanceOf: IlpHpht
Title: "HPHT"
Description: "Sembilan minggu sebelum K1; dengan kode ANC WHO seperti SATUSEHAT"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $loinc#8665-2 "Last menstrual period start date"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueDateTime = "2026-07-16"
* code.coding[1] = $anc-custom-codes#ANC.B6.DE14 "Last menstrual period (LMP) date"
