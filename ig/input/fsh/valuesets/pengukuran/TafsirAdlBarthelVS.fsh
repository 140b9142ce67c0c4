ValueSet: TafsirAdlBarthelVS
Id: tafsir-adl-barthel
Title: "Golongan ADL Barthel"
Description: "20 mandiri (A); 12-19 ringan (B); 9-11 sedang (B); 5-8 berat (C); 0-4 total (C)."
* insert Terminology(Barthel index classes)
* $pengukuran#adl-mandiri "Mandiri (A)"
* $kemkes-clinical-term#OI000045 "Ketergantungan Ringan"
* $kemkes-clinical-term#OI000046 "Ketergantungan Sedang"
* $kemkes-clinical-term#OI000047 "Ketergantungan Berat"
* $kemkes-clinical-term#OI000048 "Ketergantungan Total"
