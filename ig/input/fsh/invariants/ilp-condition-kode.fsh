Invariant: ilp-condition-kode
Description: "Kode kondisi memakai ICD-10, SNOMED CT, atau clinical-term Kemenkes; tambahkan salah satunya (RuleNumber 10003)"
* severity = #warning
* expression = "coding.where(system = 'http://hl7.org/fhir/sid/icd-10' or system = 'http://snomed.info/sct' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
* insert EnglishText([["Code the condition with ICD-10, SNOMED CT, or clinical-term"]])
