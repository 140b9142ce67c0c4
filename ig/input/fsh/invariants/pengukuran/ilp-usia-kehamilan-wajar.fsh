// [BG] Batas kewajaran: untuk menangkap salah ketik, bukan batas klinis.
Invariant: ilp-usia-kehamilan-wajar
Description: "Usia kehamilan di luar kewajaran (1 sampai 44 minggu); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where(value < 1 or value > 44).empty()"
* insert EnglishText([["Gestational age is outside the plausible range (1 to 44 minggu); check the number and the unit"]])
