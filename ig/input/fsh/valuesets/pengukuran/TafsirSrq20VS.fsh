ValueSet: TafsirSrq20VS
Id: tafsir-srq-20
Title: "Tafsir SRQ-20"
Description: "Rujuk, atau dalam batas normal."
* insert Terminology(Interpretation of SRQ-20)
* HasilSkrining#rujuk "Perlu dirujuk"
* HasilSkrining#normal "Tidak ada masalah"
