Instance: ukur-kolesterol
InstanceOf: IlpKolesterol
Title: "Kolesterol total"
Description: "PoCT di Pustu"
Usage: #example
* status = #final
* category = $observation-category#laboratory
* code = $loinc#2093-3 "Cholesterol [Mass/volume] in Serum or Plasma"
* subject = Reference(Patient/ukur-dewasa)
* encounter = Reference(Encounter/ukur-kunjungan-dewasa)
* effectiveDateTime = "2026-09-16T01:30:00+00:00"
* issued = "2026-09-16T01:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueQuantity = 188 'mg/dL' "mg/dL"
