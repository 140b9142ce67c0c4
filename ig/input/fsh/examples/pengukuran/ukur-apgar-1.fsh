Instance: ukur-apgar-1
InstanceOf: IlpApgar
Title: "APGAR menit 1"
Description: "8, tanpa butir"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $loinc#9272-6 "1 minute Apgar Score"
* subject = Reference(Patient/bayi)
* encounter = Reference(Encounter/ukur-kunjungan-kn1)
* effectiveDateTime = "2026-07-02T02:10:00+00:00"
* issued = "2026-07-02T02:10:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 8 '{score}' "{score}"
