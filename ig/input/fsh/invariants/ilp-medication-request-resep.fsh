Invariant: ilp-medication-request-resep
Description: "Resep membawa nomor butir resep: identifier dengan sistem http://sys-ids.kemkes.go.id/prescription-item/<id organisasi> (RuleNumber 10388)"
* severity = #warning
* expression = "identifier.where(system.startsWith('http://sys-ids.kemkes.go.id/prescription-item/')).exists()"
* insert EnglishText([["A prescription carries the number of its item: an identifier of the system prescription-item"]])
