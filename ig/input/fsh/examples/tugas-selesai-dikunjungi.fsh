Instance: tugas-selesai-dikunjungi
InstanceOf: IlpTask
Usage: #example
Title: "Tugas kunjungan rumah yang sudah dikerjakan"
Description: "Ditutup server: kunjungan dan jawaban formulirnya tertulis sebagai keluaran"
* status = #completed
* intent = #order
* priority = #routine
* code = $sct#439708006 "Home visit"
* description = "Layanan terlewat: Penimbangan bulanan"
* for = Reference(Patient/bayi)
* authoredOn = "2026-11-01T02:00:00Z"
* lastModified = "2026-11-16T02:00:00Z"
* executionPeriod.start = "2026-11-16T01:00:00Z"
* executionPeriod.end = "2026-11-16T01:40:00Z"
* requester = Reference(Organization/puskesmas)
* performerType = $kemkes-clinical-term#EHA000001 "Kader/ Komunitas"
* owner = Reference(Organization/posyandu)
* reasonCode = $alasan-kunjungan-rumah#tidak-datang-posyandu "Tidak datang ke Posyandu"
* input.type = $layanan#gro-monthly "Penimbangan bulanan"
* input.valuePeriod.start = "2026-09-30T15:00:00Z"
* input.valuePeriod.end = "2026-10-31T14:59:59Z"
* output[+].type = $sct#439708006 "Home visit"
* output[=].valueReference = Reference(Encounter/kunjungan-rumah-khusus)
* output[+].type.text = "Jawaban formulir kunjungan rumah"
* output[=].valueReference = Reference(QuestionnaireResponse/kunjungan-rumah-khusus-jawaban)
