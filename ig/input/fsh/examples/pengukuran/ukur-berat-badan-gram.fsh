Instance: ukur-berat-badan-gram
InstanceOf: IlpBeratBadan
Title: "Berat badan bayi dalam gram"
Description: "Satuan gram, seperti dikirim pada MTBM"
Usage: #example
* status = #final
* category = $observation-category#vital-signs
* code = $loinc#29463-7 "Body weight"
* subject = Reference(Patient/bayi)
* encounter = Reference(Encounter/ukur-kunjungan-kn1)
* effectiveDateTime = "2026-07-02T02:10:00+00:00"
* issued = "2026-07-02T02:10:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 3150 'g' "g"
