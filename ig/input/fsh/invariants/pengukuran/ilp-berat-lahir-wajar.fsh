// [BG] Batas kewajaran: untuk menangkap salah ketik, bukan batas klinis.
Invariant: ilp-berat-lahir-wajar
Description: "Berat lahir di luar kewajaran (300 sampai 7000 g); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where(value < 300 or value > 7000).empty()"
* insert EnglishText([["Birth weight is outside the plausible range (300 to 7000 g); check the number and the unit"]])
