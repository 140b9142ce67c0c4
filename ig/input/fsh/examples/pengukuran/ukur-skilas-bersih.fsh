Instance: ukur-skilas-bersih
InstanceOf: IlpSkilas
Title: "SKILAS tanpa tanda"
Description: "Enam ranah baik"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $pengukuran#skilas "Skrining lansia sederhana (SKILAS)"
* subject = Reference(Patient/ukur-lansia)
* encounter = Reference(Encounter/ukur-kunjungan-lansia)
* effectiveDateTime = "2026-09-15T02:30:00+00:00"
* issued = "2026-09-15T02:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueQuantity = 0 '{score}' "{score}"
* component[+].code = $pengukuran#skilas-kognitif "SKILAS: penurunan kognitif"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#skilas-mobilisasi "SKILAS: keterbatasan mobilisasi"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#skilas-malnutrisi "SKILAS: malnutrisi"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#skilas-penglihatan "SKILAS: gangguan penglihatan"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#skilas-pendengaran "SKILAS: gangguan pendengaran"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#skilas-depresi "SKILAS: gejala depresi"
* component[=].valueBoolean = false
* interpretation = HasilSkrining#normal "Tidak ada masalah"
