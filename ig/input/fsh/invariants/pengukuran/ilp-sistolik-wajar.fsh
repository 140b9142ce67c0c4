// [BG] Batas kewajaran: untuk menangkap salah ketik, bukan batas klinis.
Invariant: ilp-sistolik-wajar
Description: "Tekanan sistolik di luar kewajaran (40 sampai 300 mmHg); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where(value < 40 or value > 300).empty()"
* insert EnglishText([["Systolic pressure is outside the plausible range (40 to 300 mmHg); check the number and the unit"]])
