Instance: anc-hemoglobin
InstanceOf: IlpObservation
Title: "Hemoglobin"
Description: "Hasil laboratorium Puskesmas"
Usage: #example
* status = #final
* category = $observation-category#laboratory
* code = $loinc#718-7 "Hemoglobin [Mass/volume] in Blood"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T02:05:00+00:00"
* issued = "2026-09-17T02:05:00+00:00"
* performer = Reference(Practitioner/bidan)
* basedOn = Reference(ServiceRequest/anc-permintaan-hb)
* specimen = Reference(Specimen/anc-darah-vena)
* valueQuantity = 11.4 'g/dL' "g/dL"
* interpretation = $v3-ObservationInterpretation#N "Normal"
