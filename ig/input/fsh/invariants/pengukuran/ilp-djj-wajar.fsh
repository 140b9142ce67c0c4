// [BG] Batas kewajaran: untuk menangkap salah ketik, bukan batas klinis.
Invariant: ilp-djj-wajar
Description: "DJJ di luar kewajaran (60 sampai 220 denyut/menit); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where(value < 60 or value > 220).empty()"
* insert EnglishText([["Fetal heart rate is outside the plausible range (60 to 220 denyut/menit); check the number and the unit"]])
