ValueSet: TafsirLilaVS
Id: tafsir-lila
Title: "Tafsir LiLA"
Description: "Ibu hamil dan WUS: KEK bila di bawah 23,5 cm. Anak 6-59 bulan: di bawah 11,5 gizi buruk, di bawah 12,5 gizi kurang [BG]."
* insert Terminology(Interpretation of arm circumference)
* $kemkes-clinical-term#OI000018 "Kurang Energi Kronis (KEK)"
* $kemkes-clinical-term#OI000035 "Risiko Kurang Energi Kronis (KEK)"
* $kemkes-clinical-term#OI000001 "Gizi Buruk"
* $kemkes-clinical-term#OI000002 "Gizi Kurang"
* $kemkes-clinical-term#OI000003 "Gizi Baik"
