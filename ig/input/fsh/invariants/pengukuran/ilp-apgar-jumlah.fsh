Invariant: ilp-apgar-jumlah
Description: "Skor APGAR bukan jumlah butirnya"
* severity = #error
* expression = "value.ofType(Quantity).value.empty() or component.value.ofType(integer).empty() or (component.value.ofType(integer).count() = 5 and component.value.ofType(integer).aggregate($this + $total, 0) >= value.ofType(Quantity).value and component.value.ofType(integer).aggregate($this + $total, 0) <= value.ofType(Quantity).value) or (component.value.ofType(integer).count() < 5 and component.value.ofType(integer).aggregate($this + $total, 0) <= value.ofType(Quantity).value)"
* insert EnglishText([["The APGAR score is not the sum of its items"]])
