// [BG] Batas kewajaran: untuk menangkap salah ketik, bukan batas klinis.
Invariant: ilp-tinggi-badan-wajar
Description: "Panjang atau tinggi badan di luar kewajaran (20 sampai 250 cm); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where(value < 20 or value > 250).empty()"
* insert EnglishText([["Length or height is outside the plausible range (20 to 250 cm); check the number and the unit"]])
