Invariant: ilp-plan-asal-jangkar
Description: "Jangkar tanpa asal tanggal: isi trigger atau relatedAction"
* severity = #error
* expression = "code.coding.where(system = 'https://siklus.id/fhir/CodeSystem/jangkar').exists() implies (trigger.exists() or relatedAction.exists() or code.coding.where(code = 'layanan-terakhir').exists())"
* insert EnglishText([["An anchor with nothing to take its date from: give trigger or relatedAction"]])
