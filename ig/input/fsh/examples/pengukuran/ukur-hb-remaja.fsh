Instance: ukur-hb-remaja
InstanceOf: IlpHemoglobin
Title: "Hb remaja putri"
Description: "PoCT darah kapiler di sekolah"
Usage: #example
* status = #final
* category = $observation-category#laboratory
* code = $loinc#30352-9 "Hemoglobin [Mass/volume] in Capillary blood"
* subject = Reference(Patient/ukur-remaja)
* encounter = Reference(Encounter/ukur-kunjungan-sekolah)
* effectiveDateTime = "2026-09-14T01:20:00+00:00"
* issued = "2026-09-14T01:20:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 12.6 'g/dL' "g/dL"
* interpretation = $sct#860635002 "No anemia present"
