Invariant: ilp-care-plan-kategori
Description: "Kategori rencana memakai SNOMED CT, care-plan-category Kemenkes, atau kode Siklus (RuleNumber 10330)"
* severity = #warning
* expression = "coding.empty() or coding.where(system = 'http://snomed.info/sct' or system.startsWith('http://terminology.kemkes.go.id') or system.startsWith('https://siklus.id/fhir/CodeSystem/')).exists()"
* insert EnglishText([["Code the category with SNOMED CT, care-plan-category, or a code of Siklus"]])
