// [BG] Batas kewajaran: untuk menangkap salah ketik, bukan batas klinis.
Invariant: ilp-kolesterol-wajar
Description: "Kolesterol atau trigliserida di luar kewajaran (10 sampai 1500 mg/dL); periksa angka dan satuannya"
* severity = #warning
* expression = "value.ofType(Quantity).where(value < 10 or value > 1500).empty()"
* insert EnglishText([["Cholesterol or triglyceride is outside the plausible range (10 to 1500 mg/dL); check the number and the unit"]])
