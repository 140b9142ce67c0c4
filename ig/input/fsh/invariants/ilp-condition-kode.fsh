Invariant: ilp-condition-kode
Description: "Kode kondisi memakai ICD-10, SNOMED CT, atau clinical-term Kemenkes; tambahkan salah satunya (RuleNumber 10003)"
Severity: #warning
Expression: "coding.where(system = 'http://hl7.org/fhir/sid/icd-10' or system = 'http://snomed.info/sct' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
