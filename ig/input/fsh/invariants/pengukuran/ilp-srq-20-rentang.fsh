Invariant: ilp-srq-20-rentang
Description: "Skor SRQ-20 paling besar 20"
* severity = #error
* expression = "value.ofType(Quantity).where(value > 20).empty()"
* insert EnglishText([["The SRQ-20 score is at most 20"]])
