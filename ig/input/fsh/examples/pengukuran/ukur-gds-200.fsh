Instance: ukur-gds-200
InstanceOf: IlpGulaDarahSewaktu
Title: "GDS 200"
Description: "Tepat pada batas diabetes"
Usage: #example
* status = #final
* category = $observation-category#laboratory
* code = $loinc#2339-0 "Glucose [Mass/volume] in Blood"
* subject = Reference(Patient/ukur-lansia)
* encounter = Reference(Encounter/ukur-kunjungan-lansia)
* effectiveDateTime = "2026-09-15T02:30:00+00:00"
* issued = "2026-09-15T02:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueQuantity = 200 'mg/dL' "mg/dL"
* interpretation = $pengukuran#gula-diabetes "Diabetes melitus"
