Invariant: ilp-djj-kode
Description: "Kode DJJ: 55283-6, atau 11948-7 dengan USG"
* severity = #error
* expression = "code.coding.exists(system = 'http://loinc.org' and (code = '55283-6' or code = '11948-7'))"
* insert EnglishText([["Fetal heart rate is coded 55283-6, or 11948-7 by ultrasound"]])
