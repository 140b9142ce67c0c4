// Codes of this guide name what has no national code yet; whoever relays to SATUSEHAT leaves them out.
Invariant: ilp-observation-kode
Description: "Kode pengamatan memakai LOINC, SNOMED CT, istilah Kemenkes, kode ANC WHO, atau kode panduan ini bila belum ada kode nasional; tambahkan salah satunya (RuleNumber 10010)"
* severity = #warning
* expression = "coding.where(system = 'http://loinc.org' or system = 'http://snomed.info/sct' or system = 'http://fhir.org/guides/who/anc-cds/CodeSystem/anc-custom-codes' or system.startsWith('http://terminology.kemkes.go.id') or system.startsWith('https://siklus.id/fhir/CodeSystem/')).exists()"
* insert EnglishText([["Code the observation with LOINC, SNOMED CT, a Kemenkes term, a WHO ANC code, or a code of this guide where no national code exists"]])
