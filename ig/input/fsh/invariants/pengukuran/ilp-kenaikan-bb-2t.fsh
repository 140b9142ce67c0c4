Invariant: ilp-kenaikan-bb-2t
Description: "2T hanya mungkin bila bulan ini tidak naik (T)"
* severity = #error
* expression = "component.where(code.coding.exists(system = 'https://siklus.id/fhir/CodeSystem/kenaikan-berat-badan' and code = '2T') and value = true).empty() or value.ofType(CodeableConcept).coding.exists(system = 'https://siklus.id/fhir/CodeSystem/kenaikan-berat-badan' and code = 'T')"
* insert EnglishText([["Twice not gained is possible only when not gained this month (T)"]])
