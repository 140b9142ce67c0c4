Invariant: ilp-plan-jendela
Description: "Layanan tanpa jendela: isi offsetRange.low pada relatedAction pertama"
* severity = #error
* expression = "code.coding.where(system = 'https://siklus.id/fhir/CodeSystem/layanan').exists() implies relatedAction.take(1).all(offset.ofType(Range).low.exists())"
* insert EnglishText([["A service without a window: give offsetRange.low on the first relatedAction"]])
