Invariant: ilp-protein-urin-satuan
Description: "Protein urin berupa angka ditulis dalam mg/dL"
* severity = #error
* expression = "value.ofType(Quantity).where((code = 'mg/dL').not()).empty()"
* insert EnglishText([["Urine protein as a number is given in mg/dL"]])
