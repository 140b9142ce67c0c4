Invariant: ilp-composition-jenis
Description: "Jenis dokumen memakai LOINC atau composition-type Kemenkes (RuleNumber 10021)"
Severity: #warning
Expression: "coding.where(system = 'http://loinc.org' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
