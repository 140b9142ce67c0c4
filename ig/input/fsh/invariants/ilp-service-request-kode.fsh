Invariant: ilp-service-request-kode
Description: "Kode permintaan memakai ICD-9-CM, LOINC, SNOMED CT, examination, atau KPTL; tambahkan salah satunya (RuleNumber 10060)"
* severity = #warning
* expression = "coding.where(system = 'http://hl7.org/fhir/sid/icd-9-cm' or system = 'http://loinc.org' or system = 'http://snomed.info/sct' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
* insert EnglishText([["Code the request with ICD-9-CM, LOINC, SNOMED CT, examination, or KPTL"]])
