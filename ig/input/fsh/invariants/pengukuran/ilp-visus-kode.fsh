Invariant: ilp-visus-kode
Description: "Kode visus tanpa koreksi: 79882-7 (kanan) atau 79883-5 (kiri)"
* severity = #error
* expression = "code.coding.exists(system = 'http://loinc.org' and (code = '79882-7' or code = '79883-5'))"
* insert EnglishText([["Uncorrected visual acuity is coded 79882-7 (right) or 79883-5 (left)"]])
