// What this server makes of FHIR's own operation; the CapabilityStatement names FHIR's definition, which a client knows.
Instance: validate
InstanceOf: OperationDefinition
Usage: #definition
* url = "https://siklus.id/fhir/OperationDefinition/validate"
* version = "0.1.0"
* name = "Validate"
* title = "Memeriksa tanpa menyimpan"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Siklus"
* description = "Pemeriksaan yang sama dengan kata-kata yang sama seperti pada penulisan, dan tidak ada yang disimpan. Setiap sumber daya diperiksa terhadap profil ILP tipenya, baik disebut maupun tidak, dan terhadap profil pada meta.profile. Pada tingkat sistem Bundle diperiksa seluruhnya. Jawaban 200 juga bila ada kesalahan: bacalah severity pada tiap issue."
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* kind = #operation
* affectsState = false
* code = #validate
* base = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* resource[+] = #Resource
* system = true
* type = true
* instance = true
* parameter[+].name = #resource
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #Resource
* parameter[=].documentation = "Yang diperiksa; pada tingkat instance boleh kosong, artinya yang tersimpan."
* parameter[+].name = #mode
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #code
* parameter[=].documentation = "Diterima tanpa pengaruh: pemeriksaannya selalu pemeriksaan penulisan."
* parameter[+].name = #profile
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #uri
* parameter[=].documentation = "Satu profil lagi yang harus dipenuhi, misalnya https://siklus.id/fhir/StructureDefinition/ilp-kunjungan-anc."
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #OperationOutcome
* parameter[=].documentation = "Semua temuan; bila tidak ada kesalahan, memuat satu issue yang mengatakannya."
