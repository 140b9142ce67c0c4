Invariant: ilp-skor-bulat
Description: "Skor adalah bilangan bulat, tidak negatif"
* severity = #error
* expression = "value.ofType(Quantity).where(value < 0 or value mod 1 != 0).empty()"
* insert EnglishText([["A score is a whole number and not negative"]])
