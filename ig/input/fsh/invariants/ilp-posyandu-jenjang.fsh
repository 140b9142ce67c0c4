Invariant: ilp-posyandu-jenjang
Description: "Jenjang kunjungan hari buka adalah posyandu"
* severity = #error
* expression = "extension.where(url = 'https://siklus.id/fhir/StructureDefinition/jenjang-layanan').value.all(code = 'posyandu')"
* insert EnglishText([["The level of a visit on an open day is posyandu"]])
