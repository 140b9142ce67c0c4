Invariant: ilp-allergy-intolerance-kode
Description: "Kode alergi memakai SNOMED CT, KFA, atau clinical-term Kemenkes; tambahkan salah satunya (RuleNumber 10078)"
* severity = #warning
* expression = "coding.where(system = 'http://snomed.info/sct' or system = 'http://sys-ids.kemkes.go.id/kfa' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
* insert EnglishText([["Code the allergy with SNOMED CT, KFA, or clinical-term"]])
