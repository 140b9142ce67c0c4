Invariant: ilp-medication-bentuk
Description: "Bentuk sediaan memakai medication-form Kemenkes (RuleNumber 10025)"
Severity: #warning
Expression: "coding.empty() or coding.where(system.startsWith('http://terminology.kemkes.go.id')).exists()"
