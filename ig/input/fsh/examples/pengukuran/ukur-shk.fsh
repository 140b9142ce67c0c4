Instance: ukur-shk
InstanceOf: IlpShk
Title: "SHK"
Description: "TSH 4,2 mIU/L"
Usage: #example
* status = #final
* category = $observation-category#laboratory
* code = $loinc#29575-8 "Thyrotropin [Units/volume] in DBS"
* subject = Reference(Patient/bayi)
* encounter = Reference(Encounter/ukur-kunjungan-kn1)
* effectiveDateTime = "2026-07-04T02:00:00+00:00"
* issued = "2026-07-04T02:00:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 4.2 'm[IU]/L' "mIU/L"
* interpretation = $pengukuran#shk-normal "TSH dalam batas normal"
