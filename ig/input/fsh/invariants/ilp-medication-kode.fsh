Invariant: ilp-medication-kode
Description: "Kode obat memakai KFA atau SNOMED CT; tambahkan salah satunya (RuleNumber 10024)"
* severity = #warning
* expression = "coding.empty() or coding.where(system = 'http://sys-ids.kemkes.go.id/kfa' or system = 'http://snomed.info/sct').exists()"
* insert EnglishText([["Code the medicine with KFA or SNOMED CT"]])
