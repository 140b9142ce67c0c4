Invariant: ilp-protein-urin-kode
Description: "Kode protein urin: 5804-0 (mg/dL) atau 20454-5 (carik celup)"
* severity = #error
* expression = "code.coding.exists(system = 'http://loinc.org' and (code = '5804-0' or code = '20454-5'))"
* insert EnglishText([["Urine protein is coded 5804-0 (mg/dL) or 20454-5 (test strip, ordinal)"]])
