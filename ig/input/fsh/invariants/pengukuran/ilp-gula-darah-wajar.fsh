// [BG] Batas kewajaran: untuk menangkap salah ketik, bukan batas klinis.
Invariant: ilp-gula-darah-wajar
Description: "Gula darah di luar kewajaran (10 sampai 1000 mg/dL); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where(value < 10 or value > 1000).empty()"
* insert EnglishText([["Glucose is outside the plausible range (10 to 1000 mg/dL); check the number and the unit"]])
