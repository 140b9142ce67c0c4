Invariant: ilp-procedure-kode
Description: "Kode tindakan memakai ICD-9-CM, SNOMED CT, clinical-term, atau KPTL; tambahkan salah satunya (RuleNumber 10015)"
* severity = #warning
* expression = "coding.where(system = 'http://hl7.org/fhir/sid/icd-9-cm' or system = 'http://snomed.info/sct' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
* insert EnglishText([["Code the procedure with ICD-9-CM, SNOMED CT, clinical-term, or KPTL"]])
