// [BG] Batas kewajaran WHO: di luar ini ukuran atau umurnya hampir pasti salah.
Invariant: ilp-z-tb-u-wajar
Description: "Z-skor TB/U di luar kewajaran (-6 sampai 6 SD); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where((value + 6) < 0 or value > 6).empty()"
* insert EnglishText([["Height for age z-score is outside the plausible range (-6 to 6 SD); check the number and the unit"]])
