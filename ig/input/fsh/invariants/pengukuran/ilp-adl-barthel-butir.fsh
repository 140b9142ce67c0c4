Invariant: ilp-adl-barthel-butir
Description: "Nilai butir ADL: membersihkan diri dan mandi 0-1, berpindah dan berjalan 0-3, butir lain 0-2"
* severity = #error
* expression = "component.where(code.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code.startsWith('adl-'))).value.ofType(integer).where($this < 0 or $this > 3).empty() and component.where(code.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and (code = 'adl-membersihkan-diri' or code = 'adl-mandi'))).value.ofType(integer).where($this > 1).empty() and component.where(code.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and (code = 'adl-bab' or code = 'adl-bak' or code = 'adl-toilet' or code = 'adl-makan' or code = 'adl-berpakaian' or code = 'adl-tangga'))).value.ofType(integer).where($this > 2).empty()"
* insert EnglishText([["Barthel items: grooming and bathing 0-1, transfer and mobility 0-3, others 0-2"]])
