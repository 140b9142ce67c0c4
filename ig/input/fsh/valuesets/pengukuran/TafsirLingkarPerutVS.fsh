ValueSet: TafsirLingkarPerutVS
Id: tafsir-lingkar-perut
Title: "Tafsir lingkar perut"
Description: "Obesitas sentral: di atas 90 cm laki-laki, di atas 80 cm perempuan."
* insert Terminology(Interpretation of waist circumference)
* HasilSkrining#normal "Tidak ada masalah"
* $pengukuran#obesitas-sentral "Obesitas sentral"
