// [BG] Batas kewajaran: untuk menangkap salah ketik, misalnya gram yang ditulis kg.
Invariant: ilp-berat-badan-wajar
Description: "Berat badan di luar kewajaran (0,3 sampai 300 kg); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where((code = 'kg' and (value < 0.3 or value > 300)) or (code = 'g' and (value < 300 or value > 300000))).empty()"
* insert EnglishText([["Weight is outside the plausible range (0.3 to 300 kg); check the number and the unit"]])
