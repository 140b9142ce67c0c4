Invariant: ilp-plan-sumber
Description: "Layanan tanpa sumber: isi documentation berlabel sumber dengan peraturannya"
* severity = #error
* expression = "code.coding.where(system = 'https://siklus.id/fhir/CodeSystem/layanan').exists() implies documentation.where(label = 'sumber' and citation.exists()).exists()"
* insert EnglishText([["A service without a source: give documentation labelled sumber"]])
