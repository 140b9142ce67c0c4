Invariant: ilp-medication-bentuk
Description: "Bentuk sediaan memakai medication-form Kemenkes (RuleNumber 10025)"
* severity = #warning
* expression = "coding.empty() or coding.where(system.startsWith('http://terminology.kemkes.go.id')).exists()"
* insert EnglishText([["Code the form with the medication-form of Kemenkes"]])
