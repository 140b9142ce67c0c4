Invariant: ilp-imaging-study-akses
Description: "Studi pencitraan membawa nomor akses: identifier dengan sistem http://sys-ids.kemkes.go.id/acsn/<id organisasi> (RuleNumber 10150)"
Severity: #warning
Expression: "identifier.where(system.startsWith('http://sys-ids.kemkes.go.id/acsn/')).exists()"
