Invariant: ilp-medication-request-resep
Description: "Resep membawa nomor butir resep: identifier dengan sistem http://sys-ids.kemkes.go.id/prescription-item/<id organisasi> (RuleNumber 10388)"
Severity: #warning
Expression: "identifier.where(system.startsWith('http://sys-ids.kemkes.go.id/prescription-item/')).exists()"
