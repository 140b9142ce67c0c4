Invariant: ilp-medication-kode
Description: "Kode obat memakai KFA atau SNOMED CT; tambahkan salah satunya (RuleNumber 10024)"
Severity: #warning
Expression: "coding.empty() or coding.where(system = 'http://sys-ids.kemkes.go.id/kfa' or system = 'http://snomed.info/sct').exists()"
