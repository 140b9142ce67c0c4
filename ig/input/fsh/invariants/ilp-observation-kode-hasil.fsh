Invariant: ilp-observation-kode-hasil
Description: "Hasil berkode memakai LOINC, SNOMED CT, ICD-10, istilah Kemenkes, atau kode panduan ini bila belum ada kode nasional; tambahkan salah satunya (RuleNumber 10297)"
* severity = #warning
* expression = "$this.ofType(CodeableConcept).all(coding.empty() or coding.where(system = 'http://loinc.org' or system = 'http://snomed.info/sct' or system = 'http://hl7.org/fhir/sid/icd-10' or system.startsWith('http://terminology.kemkes.go.id') or system.startsWith('https://siklus.id/fhir/CodeSystem/')).exists())"
* insert EnglishText([["Code the result with LOINC, SNOMED CT, ICD-10, a Kemenkes term, or a code of this guide where no national code exists"]])
