Invariant: ilp-epds-rentang
Description: "Skor EPDS paling besar 30"
* severity = #error
* expression = "value.ofType(Quantity).where(value > 30).empty()"
* insert EnglishText([["The EPDS score is at most 30"]])
