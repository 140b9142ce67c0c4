Invariant: ilp-family-member-history-hubungan
Description: "Hubungan keluarga memakai v3-RoleCode atau SNOMED CT (RuleNumber 10114)"
* severity = #warning
* expression = "coding.where(system = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode' or system = 'http://snomed.info/sct').exists()"
* insert EnglishText([["Code the relationship with v3-RoleCode or SNOMED CT"]])
