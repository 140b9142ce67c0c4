Invariant: ilp-epds-butir
Description: "Nilai tiap butir EPDS 0 sampai 3"
* severity = #error
* expression = "component.where(code.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code.startsWith('epds-'))).value.ofType(integer).where($this < 0 or $this > 3).empty()"
* insert EnglishText([["Each EPDS item is 0 to 3"]])
