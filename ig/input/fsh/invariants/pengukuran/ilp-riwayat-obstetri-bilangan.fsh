Invariant: ilp-riwayat-obstetri-bilangan
Description: "Gravida, paritas, abortus, dan anak hidup tidak negatif"
* severity = #error
* expression = "value.ofType(integer).where($this < 0).empty()"
* insert EnglishText([["Gravida, para, abortus, and living children are not negative"]])
