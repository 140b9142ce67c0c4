Instance: ukur-kenaikan-bb
InstanceOf: IlpKenaikanBb
Title: "Berat badan naik (N)"
Description: "Kenaikan tepat sama dengan KBM tetap N"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $pengukuran#kenaikan-bb "Kenaikan berat badan menurut KMS"
* subject = Reference(Patient/ukur-balita)
* encounter = Reference(Encounter/ukur-kunjungan-balita)
* effectiveDateTime = "2026-09-10T00:50:00+00:00"
* issued = "2026-09-10T00:50:00+00:00"
* performer = Reference(Practitioner/kader)
* valueCodeableConcept = KenaikanBeratBadan#N "Naik"
* component[+].code = $pengukuran#kenaikan-gram "Kenaikan berat badan"
* component[=].valueQuantity = 200 'g' "g"
* component[+].code = $pengukuran#kbm-gram "Kenaikan berat badan minimal (KBM)"
* component[=].valueQuantity = 200 'g' "g"
* component[+].code = KenaikanBeratBadan#BGM "Bawah garis merah"
* component[=].valueBoolean = false
* component[+].code = KenaikanBeratBadan#2T "Dua kali berturut-turut tidak naik"
* component[=].valueBoolean = false
