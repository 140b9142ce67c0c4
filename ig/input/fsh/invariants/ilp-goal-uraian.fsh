Invariant: ilp-goal-uraian
Description: "Uraian tujuan memakai SNOMED CT, atau cukup ditulis pada text (RuleNumber 10733)"
Severity: #warning
Expression: "coding.empty() or coding.where(system = 'http://snomed.info/sct' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
