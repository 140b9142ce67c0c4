Invariant: ilp-medication-statement-obat
Description: "Obat memakai KFA atau SNOMED CT; tambahkan salah satunya (RuleNumber 10433)"
Severity: #warning
Expression: "$this.ofType(CodeableConcept).all(coding.empty() or coding.where(system = 'http://sys-ids.kemkes.go.id/kfa' or system = 'http://snomed.info/sct').exists())"
