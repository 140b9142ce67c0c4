Invariant: ilp-medication-statement-obat
Description: "Obat memakai KFA atau SNOMED CT; tambahkan salah satunya (RuleNumber 10433)"
* severity = #warning
* expression = "$this.ofType(CodeableConcept).all(coding.empty() or coding.where(system = 'http://sys-ids.kemkes.go.id/kfa' or system = 'http://snomed.info/sct').exists())"
* insert EnglishText([["Code the medicine with KFA or SNOMED CT"]])
