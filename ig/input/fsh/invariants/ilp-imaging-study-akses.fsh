Invariant: ilp-imaging-study-akses
Description: "Studi pencitraan membawa nomor akses: identifier dengan sistem http://sys-ids.kemkes.go.id/acsn/<id organisasi> (RuleNumber 10150)"
* severity = #warning
* expression = "identifier.where(system.startsWith('http://sys-ids.kemkes.go.id/acsn/')).exists()"
* insert EnglishText([["An imaging study carries its accession number: an identifier of the system acsn"]])
