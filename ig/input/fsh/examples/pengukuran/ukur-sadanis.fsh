Instance: ukur-sadanis
InstanceOf: IlpSadanis
Title: "SADANIS normal"
Description: "Tidak ada benjolan"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $sct#13607009 "Manual examination of breast"
* subject = Reference(Patient/ukur-dewasa)
* encounter = Reference(Encounter/ukur-kunjungan-dewasa)
* effectiveDateTime = "2026-09-16T01:30:00+00:00"
* issued = "2026-09-16T01:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueCodeableConcept = $sct#290084006 "Breast normal"
