Invariant: ilp-apgar-rentang
Description: "Skor APGAR 0 sampai 10"
* severity = #error
* expression = "value.ofType(Quantity).where(value < 0 or value > 10).empty()"
* insert EnglishText([["The APGAR score is 0 to 10"]])
