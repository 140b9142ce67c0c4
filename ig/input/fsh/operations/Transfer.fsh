Instance: transfer
InstanceOf: OperationDefinition
Usage: #definition
* url = "https://siklus.id/fhir/OperationDefinition/transfer"
* version = "0.1.0"
* name = "Transfer"
* title = "Pindah fasilitas pengelola"
* status = #active
* experimental = false
* date = "2026-11-01"
* publisher = "Siklus"
* description = "Memindahkan seseorang ke fasilitas pengelola lain, dengan Provenance sebagai jejak. Boleh oleh fasilitas pengelola, Dinas Kesehatan di atasnya, atau administrator; permintaan fasilitas lain menjadi usulan (Task). Nama Indonesianya: $pindah."
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* kind = #operation
* affectsState = true
* code = #transfer
* resource[+] = #Patient
* system = false
* type = false
* instance = true
* parameter[+].name = #tujuan
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #Reference
* parameter[=].targetProfile = "http://hl7.org/fhir/StructureDefinition/Organization"
* parameter[=].documentation = "Organization yang akan mengelola orang ini."
* parameter[+].name = #alasan
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #string
* parameter[=].documentation = "Mengapa pindah; menjadi alasan pada Provenance."
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #Patient
* parameter[=].documentation = "Orang itu, dengan pengelolanya yang baru."
