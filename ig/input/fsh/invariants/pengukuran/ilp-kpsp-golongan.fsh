// [BG] Batas 9, 7, dan 6.
Invariant: ilp-kpsp-golongan
Description: "Tafsir tidak sesuai KPSP: 9-10 sesuai umur, 7-8 meragukan, 6 atau kurang kemungkinan penyimpangan"
* severity = #warning
* expression = "(interpretation.coding.exists(system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OI000016').not() or value.ofType(Quantity).all(value >= 9)) and (interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'kpsp-meragukan').not() or value.ofType(Quantity).all(value >= 7 and value <= 8)) and (interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'kpsp-penyimpangan').not() or value.ofType(Quantity).all(value <= 6))"
* insert EnglishText([["The interpretation does not fit KPSP: 9-10 as expected, 7-8 doubtful, 6 or less possible delay"]])
