Instance: merge
InstanceOf: OperationDefinition
Usage: #definition
* url = "https://siklus.id/fhir/OperationDefinition/merge"
* version = "0.1.0"
* name = "Merge"
* title = "Menggabungkan dua orang yang ternyata satu"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Siklus"
* description = "Semua catatan yang menunjuk orang yang digantikan kemudian menunjuk orang yang tetap, dari fasilitas mana pun; nomor dan keterangannya pindah. Tidak ada yang hilang: riwayat keduanya tetap, dan $undo-merge mengembalikannya. Boleh oleh fasilitas yang mengelola keduanya, Dinas Kesehatan di atasnya, atau administrator. Fasilitas lain tidak menjadi dapat melihat lebih banyak."
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* kind = #operation
* affectsState = true
* code = #merge
* resource[+] = #Patient
* system = false
* type = true
* instance = false
* parameter[+].name = #source-patient
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #Reference
* parameter[=].targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
* parameter[=].documentation = "Orang yang digantikan; menjadi tidak aktif dan menunjuk penggantinya."
* parameter[+].name = #target-patient
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #Reference
* parameter[=].targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
* parameter[=].documentation = "Orang yang tetap."
* parameter[+].name = #preview
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #boolean
* parameter[=].documentation = "Bila true, tidak ada yang disimpan."
* parameter[+].name = #outcome
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #OperationOutcome
* parameter[=].documentation = "Apa yang terjadi, dengan jumlah catatan."
* parameter[+].name = #result
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #Patient
* parameter[=].documentation = "Orang yang tetap, sesudah atau seandainya digabungkan."
