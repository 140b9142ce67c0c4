// [BG] Batas kewajaran: untuk menangkap salah ketik, bukan batas klinis.
Invariant: ilp-diastolik-wajar
Description: "Tekanan diastolik di luar kewajaran (20 sampai 200 mmHg); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where(value < 20 or value > 200).empty()"
* insert EnglishText([["Diastolic pressure is outside the plausible range (20 to 200 mmHg); check the number and the unit"]])
