Invariant: ilp-puma-rentang
Description: "Skor PUMA paling besar 9"
* severity = #error
* expression = "value.ofType(Quantity).where(value > 9).empty()"
* insert EnglishText([["The PUMA score is at most 9"]])
