Instance: ukur-gdp-126
InstanceOf: IlpGulaDarahPuasa
Title: "GDP 126"
Description: "Tepat pada batas diabetes"
Usage: #example
* status = #final
* category = $observation-category#laboratory
* code = $loinc#1558-6 "Fasting glucose [Mass/volume] in Serum or Plasma"
* subject = Reference(Patient/ukur-lansia)
* encounter = Reference(Encounter/ukur-kunjungan-lansia)
* effectiveDateTime = "2026-09-15T02:30:00+00:00"
* issued = "2026-09-15T02:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueQuantity = 126 'mg/dL' "mg/dL"
* interpretation = $pengukuran#gula-diabetes "Diabetes melitus"
