Invariant: ilp-medication-request-alasan
Description: "Alasan peresepan memakai ICD-10 (RuleNumber 10035)"
* severity = #warning
* expression = "coding.empty() or coding.where(system = 'http://hl7.org/fhir/sid/icd-10').exists()"
* insert EnglishText([["Code the reason of the prescription with ICD-10"]])
