Invariant: ilp-adl-barthel-rentang
Description: "Skor ADL Barthel paling besar 20; skala 0-100 tidak dipakai di sini"
* severity = #warning
* expression = "value.ofType(Quantity).where(value > 20).empty()"
* insert EnglishText([["The ADL Barthel score is at most 20"]])
