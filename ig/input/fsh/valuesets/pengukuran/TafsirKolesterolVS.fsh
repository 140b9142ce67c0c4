ValueSet: TafsirKolesterolVS
Id: tafsir-kolesterol
Title: "Tafsir kolesterol"
Description: "Istilah Kemenkes; batasnya mengikuti laboratorium."
* insert Terminology(Interpretation of cholesterol)
* $kemkes-clinical-term#OI000039 "Borderline"
* $kemkes-clinical-term#OI000043 "LDL mendekati optimal"
* HasilSkrining#normal "Tidak ada masalah"
* $pengukuran#risiko-tinggi "Risiko tinggi"
