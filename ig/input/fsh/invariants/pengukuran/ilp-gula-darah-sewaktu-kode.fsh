Invariant: ilp-gula-darah-sewaktu-kode
Description: "Kode GDS: 74774-1, 2345-7, atau 2339-0 (LOINC)"
* severity = #error
* expression = "code.coding.exists(system = 'http://loinc.org' and (code = '74774-1' or code = '2345-7' or code = '2339-0'))"
* insert EnglishText([["Random glucose is coded 74774-1, 2345-7, or 2339-0 (LOINC)"]])
