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
* description = "Semua catatan yang menunjuk orang yang digantikan kemudian menunjuk orang yang tetap, dari fasilitas mana pun; nomor dan keterangannya pindah. Tidak ada yang hilang: riwayat keduanya tetap, dan $undo-merge mengembalikannya. Pertanyaan dugaan ganda tentang keduanya ditutup. Boleh oleh fasilitas yang mengelola keduanya, Dinas Kesehatan di atasnya, atau administrator. Fasilitas lain tidak menjadi dapat melihat lebih banyak."
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* kind = #operation
* affectsState = true
* code = #merge
* resource[+] = #Patient
* system = false
* type = true
* instance = false
* insert MergedPeople
* parameter[+].name = #preview
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #boolean
* parameter[=].documentation = "Bila true, tidak ada yang disimpan."
* parameter[+].name = #result-patient
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #Patient
* parameter[=].documentation = "Orang yang tetap sebagaimana seharusnya sesudahnya: id sama, semua target-patient-identifier, satu link replaces ke orang yang digantikan. Nomor keduanya yang tidak disebut tetap ditambahkan."
* parameter[+].name = #input
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #Parameters
* parameter[=].documentation = "Permintaan sebagaimana dikirim."
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
