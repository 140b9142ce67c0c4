Invariant: ilp-medication-bahan
Description: "Bahan obat memakai KFA (RuleNumber 10030)"
Severity: #warning
Expression: "$this.ofType(CodeableConcept).all(coding.empty() or coding.where(system = 'http://sys-ids.kemkes.go.id/kfa').exists())"
