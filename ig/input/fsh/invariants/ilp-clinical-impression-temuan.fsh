Invariant: ilp-clinical-impression-temuan
Description: "Temuan memakai ICD-10 (RuleNumber 10082)"
Severity: #warning
Expression: "coding.empty() or coding.where(system = 'http://hl7.org/fhir/sid/icd-10').exists()"
