Invariant: ilp-sdq-rentang
Description: "Skor kesulitan SDQ paling besar 40"
* severity = #error
* expression = "value.ofType(Quantity).where(value > 40).empty()"
* insert EnglishText([["The kesulitan SDQ score is at most 40"]])
