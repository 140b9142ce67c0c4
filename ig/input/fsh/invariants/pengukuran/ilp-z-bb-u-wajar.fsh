// [BG] Batas kewajaran WHO: di luar ini ukuran atau umurnya hampir pasti salah.
Invariant: ilp-z-bb-u-wajar
Description: "Z-skor BB/U di luar kewajaran (-6 sampai 5 SD); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where((value + 6) < 0 or value > 5).empty()"
* insert EnglishText([["Weight for age z-score is outside the plausible range (-6 to 5 SD); check the number and the unit"]])
