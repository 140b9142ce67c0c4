Invariant: ilp-goal-uraian
Description: "Uraian tujuan memakai SNOMED CT, atau cukup ditulis pada text (RuleNumber 10733)"
* severity = #warning
* expression = "coding.empty() or coding.where(system = 'http://snomed.info/sct' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
* insert EnglishText([["Code the goal with SNOMED CT, or write it as text only"]])
