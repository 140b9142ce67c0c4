Invariant: ilp-skilas-rentang
Description: "Skor SKILAS paling besar 6"
* severity = #error
* expression = "value.ofType(Quantity).where(value > 6).empty()"
* insert EnglishText([["The SKILAS score is at most 6"]])
