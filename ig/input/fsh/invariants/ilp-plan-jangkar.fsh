Invariant: ilp-plan-jangkar
Description: "Layanan tanpa jangkar: relatedAction pertama menunjuk sebuah jangkar"
* severity = #error
* expression = "code.coding.where(system = 'https://siklus.id/fhir/CodeSystem/layanan').exists() implies relatedAction.first().actionId.where($this in %resource.action.action.where(code.coding.where(system = 'https://siklus.id/fhir/CodeSystem/jangkar').exists()).id).exists()"
* insert EnglishText([["A service without an anchor: the first relatedAction points to an anchor"]])
