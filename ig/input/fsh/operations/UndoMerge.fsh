Instance: undo-merge
InstanceOf: OperationDefinition
Usage: #definition
* url = "https://siklus.id/fhir/OperationDefinition/undo-merge"
* version = "0.1.0"
* name = "UndoMerge"
* title = "Membatalkan penggabungan"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Siklus"
* description = "Mengembalikan apa yang dipindahkan $merge, juga bila sudah berubah sejak itu. Yang dicatat sesudah penggabungan tetap pada orang yang menerimanya."
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* kind = #operation
* affectsState = true
* code = #undo-merge
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
* parameter[=].documentation = "Orang yang dahulu digantikan; menjadi aktif lagi."
* parameter[+].name = #target-patient
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #Reference
* parameter[=].targetProfile = "http://hl7.org/fhir/StructureDefinition/Patient"
* parameter[=].documentation = "Orang yang dahulu menggantikannya."
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
* parameter[=].documentation = "Orang yang berdiri sendiri lagi."
