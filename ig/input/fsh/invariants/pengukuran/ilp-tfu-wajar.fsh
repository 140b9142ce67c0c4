// [BG] Batas kewajaran: untuk menangkap salah ketik, bukan batas klinis.
Invariant: ilp-tfu-wajar
Description: "Tinggi fundus uteri di luar kewajaran (5 sampai 50 cm); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where(value < 5 or value > 50).empty()"
* insert EnglishText([["Fundal height is outside the plausible range (5 to 50 cm); check the number and the unit"]])
