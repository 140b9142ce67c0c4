Invariant: ilp-visus-penyebut
Description: "Penyebut visus lebih besar dari 0, misalnya 6/12"
* severity = #error
* expression = "value.ofType(Ratio).where((denominator.value > 0).not()).empty()"
* insert EnglishText([["The denominator of a visual acuity is above 0, as in 6/12"]])
