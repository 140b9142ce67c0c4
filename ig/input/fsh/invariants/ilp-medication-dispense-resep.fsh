Invariant: ilp-medication-dispense-resep
Description: "Pengeluaran obat membawa nomor resep: identifier dengan sistem http://sys-ids.kemkes.go.id/prescription/<id organisasi>, prescription-item, atau claim-number (RuleNumber 10389)"
* severity = #warning
* expression = "identifier.where(system.startsWith('http://sys-ids.kemkes.go.id/prescription') or system.startsWith('http://sys-ids.kemkes.go.id/claim-number/')).exists()"
* insert EnglishText([["A dispense carries the number of its prescription: an identifier of the system prescription, prescription-item, or claim-number"]])
