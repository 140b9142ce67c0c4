Invariant: ilp-medication-administration-obat
Description: "Obat memakai KFA (RuleNumber 10757)"
* severity = #warning
* expression = "$this.ofType(CodeableConcept).all(coding.empty() or coding.where(system = 'http://sys-ids.kemkes.go.id/kfa').exists())"
* insert EnglishText([["Code the medicine with KFA"]])
