Invariant: ilp-kipi-serius
Description: "Keseriusan KIPI dijawab ya atau tidak (valueBoolean)"
* severity = #error
* expression = "component.where(code.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/pengukuran' and code = 'kipi-serius')).where(value.ofType(boolean).empty()).empty()"
* insert EnglishText([["Seriousness of an adverse event is answered by valueBoolean"]])
