Invariant: ilp-plan-penutup
Description: "Layanan tanpa data penutup: isi output dengan jenis data, codeFilter, dan dateFilter.path"
* severity = #error
* expression = "code.coding.where(system = 'https://siklus.id/fhir/CodeSystem/layanan').exists() implies (output.exists() and output.all(codeFilter.exists() and dateFilter.path.exists()))"
* insert EnglishText([["A service that nothing closes: give output with its type, codeFilter and dateFilter.path"]])
