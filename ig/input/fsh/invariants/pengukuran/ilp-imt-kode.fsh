Invariant: ilp-imt-kode
Description: "Kode IMT: 39156-5 (LOINC) atau OC000010 untuk IMT sebelum hamil (Kemenkes)"
* severity = #error
* expression = "code.coding.exists((system = 'http://loinc.org' and code = '39156-5') or (system = 'http://terminology.kemkes.go.id/CodeSystem/clinical-term' and code = 'OC000010'))"
* insert EnglishText([["Body mass index is coded 39156-5 (LOINC) or OC000010 before pregnancy (Kemenkes)"]])
