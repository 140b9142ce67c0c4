Invariant: ilp-family-member-history-penyakit
Description: "Penyakit keluarga memakai SNOMED CT atau ICD-10 (RuleNumber 10707)"
* severity = #warning
* expression = "coding.empty() or coding.where(system = 'http://snomed.info/sct' or system = 'http://hl7.org/fhir/sid/icd-10').exists()"
* insert EnglishText([["Code the disease of the relative with SNOMED CT or ICD-10"]])
