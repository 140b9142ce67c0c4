Instance: ukur-berat-lahir
InstanceOf: IlpBeratLahir
Title: "Berat lahir"
Description: "Ditimbang pada KN1"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $loinc#8339-4 "Birth weight Measured"
* subject = Reference(Patient/bayi)
* encounter = Reference(Encounter/ukur-kunjungan-kn1)
* effectiveDateTime = "2026-07-02T02:10:00+00:00"
* issued = "2026-07-02T02:10:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 3150 'g' "g"
