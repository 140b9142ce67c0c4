Instance: ukur-kpsp-9
InstanceOf: IlpKpsp
Title: "KPSP 9"
Description: "Formulir 24 bulan: sesuai usia"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $pengukuran#kpsp "Skor KPSP"
* subject = Reference(Patient/ukur-balita)
* encounter = Reference(Encounter/ukur-kunjungan-balita)
* effectiveDateTime = "2026-09-10T00:50:00+00:00"
* issued = "2026-09-10T00:50:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 9 '{score}' "{score}"
* component[+].code = $pengukuran#kpsp-01 "KPSP pertanyaan 1"
* component[=].valueBoolean = true
* component[+].code = $pengukuran#kpsp-02 "KPSP pertanyaan 2"
* component[=].valueBoolean = true
* component[+].code = $pengukuran#kpsp-03 "KPSP pertanyaan 3"
* component[=].valueBoolean = true
* component[+].code = $pengukuran#kpsp-04 "KPSP pertanyaan 4"
* component[=].valueBoolean = true
* component[+].code = $pengukuran#kpsp-05 "KPSP pertanyaan 5"
* component[=].valueBoolean = true
* component[+].code = $pengukuran#kpsp-06 "KPSP pertanyaan 6"
* component[=].valueBoolean = true
* component[+].code = $pengukuran#kpsp-07 "KPSP pertanyaan 7"
* component[=].valueBoolean = true
* component[+].code = $pengukuran#kpsp-08 "KPSP pertanyaan 8"
* component[=].valueBoolean = true
* component[+].code = $pengukuran#kpsp-09 "KPSP pertanyaan 9"
* component[=].valueBoolean = true
* component[+].code = $pengukuran#kpsp-10 "KPSP pertanyaan 10"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#umur-formulir "Umur formulir KPSP"
* component[=].valueInteger = 24
* interpretation = $kemkes-clinical-term#OI000016 "Sesuai Usia"
