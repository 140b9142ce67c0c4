Invariant: ilp-puma-risiko
Description: "PUMA 6 atau lebih adalah risiko tinggi; di bawah 6 bukan"
* severity = #error
* expression = "value.ofType(Quantity).value.empty() or (value.ofType(Quantity).value >= 6 and interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'risiko-tinggi') and interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'risiko-rendah').not()) or (value.ofType(Quantity).value < 6 and interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'risiko-tinggi').not())"
* insert EnglishText([["PUMA of 6 or more is high risk; less is not"]])
