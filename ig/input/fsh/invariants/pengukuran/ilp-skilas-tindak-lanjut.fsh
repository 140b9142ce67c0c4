Invariant: ilp-skilas-tindak-lanjut
Description: "Satu tanda SKILAS saja sudah perlu tindak lanjut"
* severity = #error
* expression = "(value.ofType(Quantity).exists(value > 0) or component.where(code.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code.startsWith('skilas-')) and value = true).exists()) implies (interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/hasil-skrining' and code = 'perlu-pemeriksaan') and interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/hasil-skrining' and code = 'normal').not())"
* insert EnglishText([["One sign of SKILAS already needs follow-up"]])
