Invariant: ilp-hemoglobin-kode
Description: "Kode Hb: 718-7 (darah) atau 30352-9 (darah kapiler)"
* severity = #error
* expression = "code.coding.exists(system = 'http://loinc.org' and (code = '718-7' or code = '30352-9'))"
* insert EnglishText([["Hemoglobin is coded 718-7 (blood) or 30352-9 (capillary blood)"]])
