Invariant: ilp-lingkar-perut-golongan
Description: "Obesitas sentral: lingkar perut di atas 80 cm (perempuan) atau 90 cm (laki-laki)"
* severity = #error
* expression = "(interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'obesitas-sentral').not() or value.ofType(Quantity).all(value > 80)) and (interpretation.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/hasil-skrining' and code = 'normal').not() or value.ofType(Quantity).all(value <= 90))"
* insert EnglishText([["Central obesity: above 80 cm (women) or 90 cm (men)"]])
