// [BG] Batas kewajaran: untuk menangkap salah ketik, bukan batas klinis.
Invariant: ilp-imt-wajar
Description: "IMT di luar kewajaran (8 sampai 80 kg/m2); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where(value < 8 or value > 80).empty()"
* insert EnglishText([["Body mass index is outside the plausible range (8 to 80 kg/m2); check the number and the unit"]])
