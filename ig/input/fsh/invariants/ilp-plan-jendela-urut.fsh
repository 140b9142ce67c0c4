Invariant: ilp-plan-jendela-urut
Description: "Jendela terbalik: paling awal sesudah paling akhir, atau satuannya berbeda"
* severity = #error
* expression = "relatedAction.offset.ofType(Range).all(high.empty() or (low.code = high.code and low.value <= high.value))"
* insert EnglishText([["The earliest is after the latest, or their units differ"]])
