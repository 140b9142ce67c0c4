Invariant: ilp-gula-darah-puasa-golongan
Description: "Tafsir tidak sesuai GDP: normal < 100; pradiabetes 100-125; diabetes 126 ke atas"
* severity = #error
* expression = "(interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'gula-normal').not() or value.ofType(Quantity).all(value < 100)) and (interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/hasil-skrining' and code = 'tidak-terklasifikasi').not() or false) and (interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'gula-pradiabetes').not() or value.ofType(Quantity).all(value >= 100 and value < 126)) and (interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'gula-diabetes').not() or value.ofType(Quantity).all(value >= 126))"
* insert EnglishText([["The interpretation does not fit fasting glucose: normal < 100; prediabetes 100-125; diabetes from 126"]])
