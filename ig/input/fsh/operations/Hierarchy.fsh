Instance: hierarchy
InstanceOf: OperationDefinition
Usage: #definition
* url = "https://siklus.id/fhir/OperationDefinition/hierarchy"
* version = "0.1.0"
* name = "Hierarchy"
* title = "Pohon di bawah satu simpul"
* status = #active
* experimental = false
* date = "2026-11-01"
* publisher = "Siklus"
* description = "Memberi simpul ini beserta semua turunannya menurut partOf, sebagai satu Bundle searchset. Tiap entri memuat kedalamannya; simpul asal berkedalaman 0."
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* kind = #operation
* affectsState = false
* code = #hierarchy
* resource[+] = #Organization
* resource[+] = #Location
* system = false
* type = false
* instance = true
* parameter[+].name = #depth
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #integer
* parameter[=].documentation = "Kedalaman terjauh yang diminta; tanpa nilai berarti seluruh pohon."
* parameter[+].name = #_count
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #integer
* parameter[=].documentation = "Jumlah entri satu halaman."
* parameter[+].name = #_offset
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #integer
* parameter[=].documentation = "Jumlah entri yang dilewati; induk selalu mendahului anaknya."
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #Bundle
* parameter[=].documentation = "Bundle searchset dengan simpul asal dan turunannya."
