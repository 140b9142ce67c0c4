// [BG] Batas kewajaran: untuk menangkap salah ketik, bukan batas klinis.
Invariant: ilp-lingkar-kepala-wajar
Description: "Lingkar kepala di luar kewajaran (20 sampai 65 cm); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where(value < 20 or value > 65).empty()"
* insert EnglishText([["Head circumference is outside the plausible range (20 to 65 cm); check the number and the unit"]])
