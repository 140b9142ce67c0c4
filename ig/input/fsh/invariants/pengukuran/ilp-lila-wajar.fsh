// [BG] Batas kewajaran: untuk menangkap salah ketik, bukan batas klinis.
Invariant: ilp-lila-wajar
Description: "LiLA di luar kewajaran (5 sampai 60 cm); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where(value < 5 or value > 60).empty()"
* insert EnglishText([["Arm circumference is outside the plausible range (5 to 60 cm); check the number and the unit"]])
