// What this server makes of FHIR's own operation; the CapabilityStatement names FHIR's definition, which a client knows.
Instance: match
InstanceOf: OperationDefinition
Usage: #definition
* url = "https://siklus.id/fhir/OperationDefinition/match"
* version = "0.1.0"
* name = "Match"
* title = "Mencari orang yang sama"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Siklus"
* description = "Mencocokkan data seseorang dengan orang yang sudah tercatat, sebelum mendaftarkannya. Harus cukup dikenal: NIK, KK, atau nomor lain; atau tanggal lahir lengkap dengan NIK ibu; atau tanggal lahir lengkap dengan nama (paling sedikit 3 huruf) dan jenis kelamin, ibu, atau desa. Orang yang bukan sasaran pemanggil hanya tampak sebagai data minimal."
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* kind = #operation
* affectsState = false
* code = #match
* base = "http://hl7.org/fhir/OperationDefinition/Patient-match"
* resource[+] = #Patient
* system = false
* type = true
* instance = false
* parameter[+].name = #resource
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #Patient
* parameter[=].documentation = "Orang yang dicari, sejauh diketahui; tidak disimpan."
* parameter[+].name = #onlyCertainMatches
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #boolean
* parameter[=].documentation = "Bila true, hanya dijawab bila tepat satu orang yang pasti; bila lebih dari satu, jawabannya kosong dengan keterangan."
* parameter[+].name = #count
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #integer
* parameter[=].documentation = "Jumlah jawaban paling banyak, 1 sampai 10; tanpa nilai berarti 10."
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #Bundle
* parameter[=].documentation = "Bundle searchset, yang paling mirip lebih dahulu, dengan nilai dan tingkat kecocokan pada tiap entri."
