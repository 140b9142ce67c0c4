Invariant: ilp-service-request-alasan
Description: "Alasan permintaan memakai ICD-10, ICD-9-CM, atau SNOMED CT (RuleNumber 10064)"
* severity = #warning
* expression = "coding.empty() or coding.where(system = 'http://hl7.org/fhir/sid/icd-10' or system = 'http://hl7.org/fhir/sid/icd-9-cm' or system = 'http://snomed.info/sct').exists()"
* insert EnglishText([["Code the reason of the request with ICD-10, ICD-9-CM, or SNOMED CT"]])
