Invariant: ilp-clinical-impression-prognosis
Description: "Prognosis memakai SNOMED CT atau clinical-term Kemenkes (RuleNumber 10083)"
* severity = #warning
* expression = "coding.empty() or coding.where(system = 'http://snomed.info/sct' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
* insert EnglishText([["Code the prognosis with SNOMED CT or clinical-term"]])
