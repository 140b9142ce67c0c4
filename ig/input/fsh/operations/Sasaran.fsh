Instance: sasaran
InstanceOf: OperationDefinition
Usage: #definition
* url = "https://siklus.id/fhir/OperationDefinition/sasaran"
* version = "0.1.0"
* name = "Sasaran"
* title = "Daftar sasaran sebuah fasilitas"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Siklus"
* description = "Siapa yang sudah waktunya, terlambat, atau sudah mendapat layanan di sebuah Posyandu, Pustu atau Puskesmas dan semua yang di bawahnya, dari rencana layanan yang disimpan server dan boleh dibaca pemilik token. Terlambat dihitung saat dibaca. Urut menurut batas tepat waktu terdahulu. Dengan _format=text/csv jawabannya CSV, satu baris untuk tiap layanan; tautan next lalu ada di header Link."
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* kind = #operation
* affectsState = false
* code = #sasaran
* resource = #Organization
* system = false
* type = false
* instance = true
* insert EksporMasukan(status, 1, code, [["due (bawaan): belum diberikan dan jendelanya beririsan dengan period. overdue: belum diberikan dan batas tepat waktunya sudah lewat saat dibaca. done: sudah diberikan dalam period."]])
* insert EksporMasukan(period, 1, date, [["Satu hari, bulan atau tahun setempat, misalnya 2026-11. Bawaan: hari ini untuk due, bulan ini untuk done, tanpa batas untuk overdue. Pada overdue: yang batas tepat waktunya jatuh di dalamnya."]])
* insert EksporMasukan(start, 1, date, [["Hari pertama, bersama end, sebagai ganti period."]])
* insert EksporMasukan(end, 1, date, [["Hari terakhir, bersama start."]])
* insert EksporMasukan(service, *, code, [["Kode CodeSystem layanan; beberapa dipisah koma berarti salah satu."]])
* insert EksporMasukan(stage, *, code, [["Kode CodeSystem siklus-hidup; beberapa dipisah koma berarti salah satu."]])
* insert EksporMasukan(village, 1, string, [["Kode desa atau kelurahan Kemendagri, 10 digit, dengan atau tanpa titik."]])
* insert EksporMasukan(_count, 1, integer, [["Orang dalam satu halaman: bawaan 50, paling banyak 200; 0 hanya memberi total."]])
* insert EksporMasukan(_offset, 1, integer, [["Orang yang dilewati."]])
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #Bundle
* parameter[=].documentation = "Bundle searchset: total orang; tiap orang sebagai Patient (match), diikuti kutipan CarePlan-nya (include, bertanda SUBSETTED) yang hanya berisi layanan yang dimaksud."
