Instance: ukur-djj
InstanceOf: IlpDjj
Title: "DJJ"
Description: "142 denyut per menit"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $loinc#55283-6 "Fetal Heart rate"
* subject = Reference(Patient/ukur-ibu)
* encounter = Reference(Encounter/ukur-kunjungan-k4)
* effectiveDateTime = "2026-09-18T01:20:00+00:00"
* issued = "2026-09-18T01:20:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 142 '{beats}/min' "{beats}/min"
* interpretation = $v3-ObservationInterpretation#N "Normal"
