Instance: ukur-skilas
InstanceOf: IlpSkilas
Title: "SKILAS dengan satu tanda"
Description: "Keterbatasan mobilisasi"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $pengukuran#skilas "Skrining lansia sederhana (SKILAS)"
* subject = Reference(Patient/lansia)
* encounter = Reference(Encounter/lansia)
* effectiveDateTime = "2026-09-15T01:20:00+00:00"
* issued = "2026-09-15T01:20:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueQuantity = 1 '{score}' "{score}"
* component[+].code = $pengukuran#skilas-kognitif "SKILAS: penurunan kognitif"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#skilas-mobilisasi "SKILAS: keterbatasan mobilisasi"
* component[=].valueBoolean = true
* component[+].code = $pengukuran#skilas-malnutrisi "SKILAS: malnutrisi"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#skilas-penglihatan "SKILAS: gangguan penglihatan"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#skilas-pendengaran "SKILAS: gangguan pendengaran"
* component[=].valueBoolean = false
* component[+].code = $pengukuran#skilas-depresi "SKILAS: gejala depresi"
* component[=].valueBoolean = false
* interpretation = HasilSkrining#perlu-pemeriksaan "Perlu pemeriksaan lanjutan"
