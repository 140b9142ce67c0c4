Invariant: ilp-ukur-angka
Description: "Satuan tanpa angka: isi value, atau dataAbsentReason bila tidak terukur"
* severity = #error
* expression = "value.ofType(Quantity).where(value.empty()).empty()"
* insert EnglishText([["A unit without a number: give the value, or dataAbsentReason when it was not measured"]])
