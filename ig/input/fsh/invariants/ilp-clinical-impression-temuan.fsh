Invariant: ilp-clinical-impression-temuan
Description: "Temuan memakai ICD-10 (RuleNumber 10082)"
* severity = #warning
* expression = "coding.empty() or coding.where(system = 'http://hl7.org/fhir/sid/icd-10').exists()"
* insert EnglishText([["Code the finding with ICD-10"]])
