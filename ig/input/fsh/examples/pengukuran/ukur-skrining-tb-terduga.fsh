Instance: ukur-skrining-tb-terduga
InstanceOf: IlpSkriningTb
Title: "Skrining TBC: terduga"
Description: "Batuk"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $pengukuran#skrining-tb "Skrining gejala tuberkulosis"
* subject = Reference(Patient/ukur-lansia)
* encounter = Reference(Encounter/ukur-kunjungan-lansia)
* effectiveDateTime = "2026-09-15T02:30:00+00:00"
* issued = "2026-09-15T02:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueCodeableConcept = HasilSkriningTb#terduga "Terduga TB"
* component[+].code = $sct#49727002 "Cough"
* component[=].valueBoolean = true
* component[+].code = $sct#386661006 "Fever"
* component[=].valueBoolean = false
* component[+].code = $sct#89362005 "Weight Loss"
* component[=].valueBoolean = false
* component[+].code = $sct#36440009 "Not gaining weight"
* component[=].valueBoolean = false
* component[+].code = $sct#42984000 "Night sweats"
* component[=].valueBoolean = false
* component[+].code = $sct#84229001 "Fatigue"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#tb-kontak "Ada kontak dengan pasien TBC"
* component[=].valueBoolean = false
