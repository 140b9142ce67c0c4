Invariant: ilp-composition-bagian
Description: "Kode bagian memakai LOINC atau composition-section Kemenkes (RuleNumber 10853)"
* severity = #warning
* expression = "coding.empty() or coding.where(system = 'http://loinc.org' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
* insert EnglishText([["Code the section with LOINC or composition-section"]])
