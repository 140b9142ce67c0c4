Invariant: ilp-procedure-alasan
Description: "Alasan tindakan memakai ICD-10 (RuleNumber 10018)"
* severity = #warning
* expression = "coding.empty() or coding.where(system = 'http://hl7.org/fhir/sid/icd-10').exists()"
* insert EnglishText([["Code the reason of the procedure with ICD-10"]])
