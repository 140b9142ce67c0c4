Invariant: ilp-berat-badan-kode
Description: "Kode berat badan: 29463-7, atau 56077-1 untuk berat sebelum hamil (LOINC)"
* severity = #error
* expression = "code.coding.exists(system = 'http://loinc.org' and (code = '29463-7' or code = '56077-1'))"
* insert EnglishText([["Weight is coded 29463-7, or 56077-1 for the weight before pregnancy"]])
