Invariant: ilp-skrining-tb-kontak
Description: "Ada kontak dengan pasien TBC: hasilnya kontak erat atau terduga, bukan bukan terduga"
* severity = #error
* expression = "component.where(code.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'tb-kontak') and value = true).empty() or value.ofType(CodeableConcept).coding.exists(system = 'https://siklus.id/fhir/CodeSystem/hasil-skrining-tb' and code = 'bukan-terduga').not()"
* insert EnglishText([["Contact with a tuberculosis patient: the result is close contact or presumptive"]])
