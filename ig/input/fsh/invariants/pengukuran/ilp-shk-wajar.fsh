// [BG] Batas kewajaran: untuk menangkap salah ketik, bukan batas klinis.
Invariant: ilp-shk-wajar
Description: "TSH di luar kewajaran (0 sampai 500 mIU/L); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where(value < 0 or value > 500).empty()"
* insert EnglishText([["TSH is outside the plausible range (0 to 500 mIU/L); check the number and the unit"]])
