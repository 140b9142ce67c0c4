Invariant: ilp-family-member-history-hubungan
Description: "Hubungan keluarga memakai v3-RoleCode atau SNOMED CT (RuleNumber 10114)"
Severity: #warning
Expression: "coding.where(system = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode' or system = 'http://snomed.info/sct').exists()"
