ValueSet: TafsirSdqVS
Id: tafsir-sdq
Title: "Tafsir SDQ"
Description: "Normal, ambang, atau abnormal [BG]."
* insert Terminology(Interpretation of SDQ)
* HasilSkrining#normal "Tidak ada masalah"
* $kemkes-clinical-term#OI000039 "Borderline"
* $pengukuran#sdq-abnormal "SDQ abnormal"
