Instance: ukur-puma-60
InstanceOf: IlpPuma
Title: "PUMA pada umur tepat 60"
Description: "Usia bernilai 2; skor 6: risiko tinggi"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $pengukuran#puma "Skor PUMA"
* subject = Reference(Patient/ukur-lansia)
* encounter = Reference(Encounter/ukur-kunjungan-lansia)
* effectiveDateTime = "2026-09-15T02:30:00+00:00"
* issued = "2026-09-15T02:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueQuantity = 6 '{score}' "{score}"
* component[+].code = $pengukuran#puma-jenis-kelamin "PUMA: jenis kelamin"
* component[=].valueInteger = 1
* component[+].code = $pengukuran#puma-usia "PUMA: usia"
* component[=].valueInteger = 2
* component[+].code = $pengukuran#puma-rokok "PUMA: bungkus-tahun"
* component[=].valueInteger = 1
* component[+].code = $pengukuran#puma-sesak "PUMA: napas pendek"
* component[=].valueInteger = 1
* component[+].code = $pengukuran#puma-dahak "PUMA: dahak menahun"
* component[=].valueInteger = 0
* component[+].code = $pengukuran#puma-batuk "PUMA: batuk menahun"
* component[=].valueInteger = 1
* component[+].code = $pengukuran#puma-spirometri "PUMA: pernah diminta spirometri"
* component[=].valueInteger = 0
* component[+].code = $loinc#30525-0 "Age"
* component[=].valueQuantity = 60 'a' "a"
* interpretation = $pengukuran#risiko-tinggi "Risiko tinggi"
