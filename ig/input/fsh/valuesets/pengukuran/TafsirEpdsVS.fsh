ValueSet: TafsirEpdsVS
Id: tafsir-epds
Title: "Tafsir EPDS"
Description: "Rujuk, atau dalam batas normal."
* insert Terminology(Interpretation of EPDS)
* HasilSkrining#rujuk "Perlu dirujuk"
* HasilSkrining#normal "Tidak ada masalah"
