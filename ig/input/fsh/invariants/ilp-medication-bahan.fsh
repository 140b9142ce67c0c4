Invariant: ilp-medication-bahan
Description: "Bahan obat memakai KFA (RuleNumber 10030)"
* severity = #warning
* expression = "$this.ofType(CodeableConcept).all(coding.empty() or coding.where(system = 'http://sys-ids.kemkes.go.id/kfa').exists())"
* insert EnglishText([["Code the ingredient with KFA"]])
