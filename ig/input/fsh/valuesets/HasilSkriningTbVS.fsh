ValueSet: HasilSkriningTbVS
Id: hasil-skrining-tb
Title: "Hasil skrining gejala TB"
Description: "Semua kode: hasil skrining gejala TB."
* insert Terminology(Result of the TB symptom screen)
* include codes from system HasilSkriningTb
