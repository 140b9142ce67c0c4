Instance: ukur-iva
InstanceOf: IlpIva
Title: "IVA negatif"
Description: "Skrining pertama"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $kemkes-examination#X099241 "Tes IVA"
* subject = Reference(Patient/ukur-dewasa)
* encounter = Reference(Encounter/ukur-kunjungan-dewasa)
* effectiveDateTime = "2026-09-16T01:30:00+00:00"
* issued = "2026-09-16T01:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueCodeableConcept = $sct#260385009 "Negative"
