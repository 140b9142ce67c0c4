Invariant: ilp-hpl-kode
Description: "Kode HPL: 11778-8 (dari HPHT) atau 11781-2 (dari USG)"
* severity = #error
* expression = "code.coding.exists(system = 'http://loinc.org' and (code = '11778-8' or code = '11781-2'))"
* insert EnglishText([["Expected delivery is coded 11778-8 (from the period) or 11781-2 (by ultrasound)"]])
