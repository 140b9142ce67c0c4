// [BG] Batas kewajaran: untuk menangkap salah ketik, bukan batas klinis.
Invariant: ilp-hemoglobin-wajar
Description: "Hb di luar kewajaran (2 sampai 25 g/dL); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where(value < 2 or value > 25).empty()"
* insert EnglishText([["Hemoglobin is outside the plausible range (2 to 25 g/dL); check the number and the unit"]])
