// [BG] Batas kewajaran WHO: di luar ini ukuran atau umurnya hampir pasti salah.
Invariant: ilp-z-bb-tb-wajar
Description: "Z-skor BB/TB di luar kewajaran (-5 sampai 5 SD); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where((value + 5) < 0 or value > 5).empty()"
* insert EnglishText([["Weight for height z-score is outside the plausible range (-5 to 5 SD); check the number and the unit"]])
