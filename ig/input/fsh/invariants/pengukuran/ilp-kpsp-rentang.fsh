Invariant: ilp-kpsp-rentang
Description: "Skor KPSP paling besar 10"
* severity = #error
* expression = "value.ofType(Quantity).where(value > 10).empty()"
* insert EnglishText([["The KPSP score is at most 10"]])
