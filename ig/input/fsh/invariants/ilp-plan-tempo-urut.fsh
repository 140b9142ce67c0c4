Invariant: ilp-plan-tempo-urut
Description: "Tempo terbalik: jatuh tempo sesudah batas tepat waktu, atau satuannya berbeda"
* severity = #error
* expression = "(timing.ofType(Range) | timing.ofType(Timing).repeat.bounds.ofType(Range)).all(low.empty() or high.empty() or (low.code = high.code and low.value <= high.value))"
* insert EnglishText([["The due date is after the last day in time, or their units differ"]])
