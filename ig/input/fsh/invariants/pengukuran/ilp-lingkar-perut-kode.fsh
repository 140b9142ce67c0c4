Invariant: ilp-lingkar-perut-kode
Description: "Kode lingkar perut: 276361009 atau 396552003 (SNOMED CT)"
* severity = #error
* expression = "code.coding.exists(system = 'http://snomed.info/sct' and (code = '276361009' or code = '396552003'))"
* insert EnglishText([["Waist circumference is coded 276361009 or 396552003 (SNOMED CT)"]])
