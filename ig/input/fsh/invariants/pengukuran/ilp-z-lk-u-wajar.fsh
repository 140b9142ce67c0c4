// [BG] Batas kewajaran WHO: di luar ini ukuran atau umurnya hampir pasti salah.
Invariant: ilp-z-lk-u-wajar
Description: "Z-skor LK/U di luar kewajaran (-5 sampai 5 SD); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where((value + 5) < 0 or value > 5).empty()"
* insert EnglishText([["Head circumference for age z-score is outside the plausible range (-5 to 5 SD); check the number and the unit"]])
