Invariant: ilp-service-request-kode
Description: "Kode permintaan memakai ICD-9-CM, LOINC, SNOMED CT, examination, atau KPTL; tambahkan salah satunya (RuleNumber 10060)"
Severity: #warning
Expression: "coding.where(system = 'http://hl7.org/fhir/sid/icd-9-cm' or system = 'http://loinc.org' or system = 'http://snomed.info/sct' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
