// [BG] Batas kewajaran: untuk menangkap salah ketik, bukan batas klinis.
Invariant: ilp-lingkar-perut-wajar
Description: "Lingkar perut di luar kewajaran (30 sampai 200 cm); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where(value < 30 or value > 200).empty()"
* insert EnglishText([["Waist circumference is outside the plausible range (30 to 200 cm); check the number and the unit"]])
