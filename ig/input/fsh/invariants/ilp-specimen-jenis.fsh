Invariant: ilp-specimen-jenis
Description: "Jenis spesimen memakai SNOMED CT atau clinical-term Kemenkes; tambahkan salah satunya (RuleNumber 10070)"
* severity = #warning
* expression = "coding.where(system = 'http://snomed.info/sct' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
* insert EnglishText([["Code the type of specimen with SNOMED CT or clinical-term"]])
