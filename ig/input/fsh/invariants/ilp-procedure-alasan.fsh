Invariant: ilp-procedure-alasan
Description: "Alasan tindakan memakai ICD-10 (RuleNumber 10018)"
Severity: #warning
Expression: "coding.empty() or coding.where(system = 'http://hl7.org/fhir/sid/icd-10').exists()"
