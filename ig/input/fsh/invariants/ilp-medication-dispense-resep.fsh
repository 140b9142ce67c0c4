Invariant: ilp-medication-dispense-resep
Description: "Pengeluaran obat membawa nomor resep: identifier dengan sistem http://sys-ids.kemkes.go.id/prescription/<id organisasi>, prescription-item, atau claim-number (RuleNumber 10389)"
Severity: #warning
Expression: "identifier.where(system.startsWith('http://sys-ids.kemkes.go.id/prescription') or system.startsWith('http://sys-ids.kemkes.go.id/claim-number/')).exists()"
