Invariant: ilp-plan-jenjang
Description: "Layanan tanpa jenjang: isi extension jenjang-layanan"
* severity = #error
* expression = "code.coding.where(system = 'https://siklus.id/fhir/CodeSystem/layanan').exists() implies extension.where(url = 'https://siklus.id/fhir/StructureDefinition/jenjang-layanan').exists()"
* insert EnglishText([["A service without a level: give the extension jenjang-layanan"]])
