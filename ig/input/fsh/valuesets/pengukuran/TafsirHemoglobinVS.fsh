ValueSet: TafsirHemoglobinVS
Id: tafsir-hemoglobin
Title: "Tafsir Hb"
Description: "Ibu hamil: anemia di bawah 11 g/dL; ringan 10-10,9; sedang 7-9,9; berat di bawah 7. Batas kelompok lain berbeda."
* insert Terminology(Interpretation of hemoglobin)
* $sct#860635002 "No anemia present"
* $kemkes-clinical-term#OI000032 "Anemia ringan"
* $kemkes-clinical-term#OI000033 "Anemia sedang"
* $kemkes-clinical-term#OI000034 "Anemia berat"
