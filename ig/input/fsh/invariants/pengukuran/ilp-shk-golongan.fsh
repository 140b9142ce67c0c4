// [BG] Batas 20 mIU/L; laboratorium rujukan dapat memakai batas lain.
Invariant: ilp-shk-golongan
Description: "TSH 20 mIU/L atau lebih perlu tes konfirmasi; di bawahnya dalam batas normal"
* severity = #warning
* expression = "(interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'shk-normal').not() or value.ofType(Quantity).all(value < 20)) and (interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'shk-tinggi').not() or value.ofType(Quantity).all(value >= 20))"
* insert EnglishText([["TSH of 20 mIU/L or more needs confirmation; less is within limits"]])
