Invariant: ilp-puma-butir
Description: "Nilai butir PUMA: usia dan rokok 0-2, butir lain 0 atau 1"
* severity = #error
* expression = "component.where(code.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code.startsWith('puma-'))).value.ofType(integer).where($this < 0 or $this > 2).empty() and component.where(code.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and (code = 'puma-jenis-kelamin' or code = 'puma-sesak' or code = 'puma-dahak' or code = 'puma-batuk' or code = 'puma-spirometri'))).value.ofType(integer).where($this > 1).empty()"
* insert EnglishText([["PUMA items: age and smoking 0-2, others 0 or 1"]])
