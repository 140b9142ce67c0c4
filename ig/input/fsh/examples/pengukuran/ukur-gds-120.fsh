Instance: ukur-gds-120
InstanceOf: IlpGulaDarahSewaktu
Title: "GDS 120"
Description: "Di antara golongan: tidak terklasifikasi"
Usage: #example
* status = #final
* category = $observation-category#laboratory
* code = $loinc#2339-0 "Glucose [Mass/volume] in Blood"
* subject = Reference(Patient/ukur-dewasa)
* encounter = Reference(Encounter/ukur-kunjungan-dewasa)
* effectiveDateTime = "2026-09-16T01:30:00+00:00"
* issued = "2026-09-16T01:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueQuantity = 120 'mg/dL' "mg/dL"
* interpretation = HasilSkrining#tidak-terklasifikasi "Tidak terklasifikasi"
