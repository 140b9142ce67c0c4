Invariant: ilp-family-member-history-penyakit
Description: "Penyakit keluarga memakai SNOMED CT atau ICD-10 (RuleNumber 10707)"
Severity: #warning
Expression: "coding.empty() or coding.where(system = 'http://snomed.info/sct' or system = 'http://hl7.org/fhir/sid/icd-10').exists()"
