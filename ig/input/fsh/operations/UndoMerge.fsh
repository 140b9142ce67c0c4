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
* description = "Mengembalikan apa yang dipindahkan $merge, juga bila sudah berubah sejak itu. Pertanyaan dugaan ganda tentang keduanya tetap tertutup: mereka dua orang. Yang dicatat sesudah penggabungan tetap pada orang yang menerimanya."
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* kind = #operation
* affectsState = true
* code = #undo-merge
* resource[+] = #Patient
* system = false
* type = true
* instance = false
* insert MergedPeople
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
* parameter[=].documentation = "Orang yang berdiri sendiri lagi."
