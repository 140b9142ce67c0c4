Invariant: ilp-composition-jenis
Description: "Jenis dokumen memakai LOINC atau composition-type Kemenkes (RuleNumber 10021)"
* severity = #warning
* expression = "coding.where(system = 'http://loinc.org' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
* insert EnglishText([["Code the document type with LOINC or composition-type"]])
