Instance: extract
InstanceOf: OperationDefinition
Usage: #definition
* url = "https://siklus.id/fhir/OperationDefinition/extract"
* version = "0.1.0"
* name = "Extract"
* title = "Jawaban kuesioner menjadi Observation"
* status = #active
* experimental = false
* date = "2026-11-01"
* publisher = "Siklus"
* description = "Memberi Observation dari jawaban kuesioner, sebagai Bundle transaction yang boleh dikirim balik. Butir kuesioner yang bertanda sdc-questionnaire-observationExtract menjadi satu Observation berkode butir itu; kelompok yang bertanda menjadi satu Observation dengan komponen, jumlah nilai, dan artinya. Sasaran, kunjungan, waktu, dan pengisi diambil dari QuestionnaireResponse. Tidak ada yang disimpan. Agar Observation tersimpan bersama jawabannya, kirim QuestionnaireResponse dalam Bundle transaction dengan header X-Siklus-Extract: true; kiriman ulang tidak menggandakan apa pun."
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* kind = #operation
* affectsState = false
* code = #extract
* resource = #QuestionnaireResponse
* system = false
* type = true
* instance = true
* parameter[+].name = #questionnaire-response
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #QuestionnaireResponse
* parameter[=].documentation = "Jawaban yang belum tersimpan; wajib bila dipanggil pada tipe."
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #Bundle
* parameter[=].documentation = "Bundle transaction berisi Observation. Tiap entri PUT menurut pengenalnya; tanpa pengenal bila jawabannya tidak bernomor."
