Invariant: ilp-medication-administration-obat
Description: "Obat memakai KFA (RuleNumber 10757)"
Severity: #warning
Expression: "$this.ofType(CodeableConcept).all(coding.empty() or coding.where(system = 'http://sys-ids.kemkes.go.id/kfa').exists())"
