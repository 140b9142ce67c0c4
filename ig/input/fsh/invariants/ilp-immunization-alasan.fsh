Invariant: ilp-immunization-alasan
Description: "Alasan imunisasi memakai immunization-reason, immunization-routine-timing Kemenkes, atau SNOMED CT (RuleNumber 10105)"
Severity: #warning
Expression: "coding.empty() or coding.where(system = 'http://snomed.info/sct' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
