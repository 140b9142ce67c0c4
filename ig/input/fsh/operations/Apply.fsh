Instance: apply
InstanceOf: OperationDefinition
Usage: #definition
* url = "https://siklus.id/fhir/OperationDefinition/apply"
* version = "0.1.0"
* name = "Apply"
* title = "Menerapkan rencana layanan kepada seseorang"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Siklus"
* description = "Menghitung CarePlan seseorang (atau keluarga) dari PlanDefinition dan data tersimpan yang boleh dibaca pemanggil: layanan, jendela, tempo, status, dan satu data penutup untuk tiap layanan yang sudah diberikan. Tidak ada yang disimpan. Bila ada beberapa kehamilan atau pengobatan, yang terakhir dijawab. Kontrak FHIR R4 PlanDefinition/$apply; parameter selain subject dan planDefinition ditolak."
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* kind = #operation
* affectsState = false
* code = #apply
* base = "http://hl7.org/fhir/OperationDefinition/PlanDefinition-apply"
* resource = #PlanDefinition
* system = false
* type = true
* instance = true
* parameter[+].name = #planDefinition
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #PlanDefinition
* parameter[=].documentation = "Rencana yang belum tersimpan; wajib bila dipanggil pada tipe."
* parameter[+].name = #subject
* parameter[=].use = #in
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #string
* parameter[=].searchType = #reference
* parameter[=].documentation = "Patient/[id], atau Group/[id] untuk rencana keluarga."
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #CarePlan
* parameter[=].documentation = "Rencana layanan orang itu pada hari ini."
