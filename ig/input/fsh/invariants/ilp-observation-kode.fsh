Invariant: ilp-observation-kode
Description: "Kode pengamatan memakai LOINC, SNOMED CT, istilah Kemenkes, atau kode ANC WHO; tambahkan salah satunya (RuleNumber 10010)"
* severity = #warning
* expression = "coding.where(system = 'http://loinc.org' or system = 'http://snomed.info/sct' or system = 'http://fhir.org/guides/who/anc-cds/CodeSystem/anc-custom-codes' or system.startsWith('http://terminology.kemkes.go.id')).exists()"
* insert EnglishText([["Code the observation with LOINC, SNOMED CT, a Kemenkes term, or a WHO ANC code"]])
