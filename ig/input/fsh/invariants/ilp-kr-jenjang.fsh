Invariant: ilp-kr-jenjang
Description: "Jenjang kunjungan rumah adalah kunjungan-rumah"
* severity = #error
* expression = "extension.where(url = 'https://siklus.id/fhir/StructureDefinition/jenjang-layanan').value.all(code = 'kunjungan-rumah')"
* insert EnglishText([["The level of a home visit is kunjungan-rumah"]])
