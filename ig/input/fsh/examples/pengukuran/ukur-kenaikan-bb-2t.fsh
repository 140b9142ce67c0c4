Instance: ukur-kenaikan-bb-2t
InstanceOf: IlpKenaikanBb
Title: "Dua kali tidak naik (2T)"
Description: "T bulan ini dan bulan lalu, di bawah garis merah: dirujuk"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $pengukuran#kenaikan-bb "Kenaikan berat badan menurut KMS"
* subject = Reference(Patient/ukur-balita)
* encounter = Reference(Encounter/ukur-kunjungan-balita)
* effectiveDateTime = "2026-09-10T00:50:00+00:00"
* issued = "2026-09-10T00:50:00+00:00"
* performer = Reference(Practitioner/kader)
* valueCodeableConcept = KenaikanBeratBadan#T "Tidak naik"
* component[+].code = $pengukuran#kenaikan-gram "Kenaikan berat badan"
* component[=].valueQuantity = 50 'g' "g"
* component[+].code = $pengukuran#kbm-gram "Kenaikan berat badan minimal (KBM)"
* component[=].valueQuantity = 200 'g' "g"
* component[+].code = KenaikanBeratBadan#BGM "Bawah garis merah"
* component[=].valueBoolean = true
* component[+].code = KenaikanBeratBadan#2T "Dua kali berturut-turut tidak naik"
* component[=].valueBoolean = true
