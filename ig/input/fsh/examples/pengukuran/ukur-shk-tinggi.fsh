Instance: ukur-shk-tinggi
InstanceOf: IlpShk
Title: "SHK tinggi"
Description: "TSH tepat 20 mIU/L: perlu tes konfirmasi"
Usage: #example
* status = #final
* category = $observation-category#laboratory
* code = $loinc#29575-8 "Thyrotropin [Units/volume] in DBS"
* subject = Reference(Patient/bayi)
* encounter = Reference(Encounter/ukur-kunjungan-kn1)
* effectiveDateTime = "2026-07-04T02:00:00+00:00"
* issued = "2026-07-04T02:00:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 20 'm[IU]/L' "mIU/L"
* interpretation = $pengukuran#shk-tinggi "TSH tinggi, perlu tes konfirmasi"
