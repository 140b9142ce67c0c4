ValueSet: HasilSkriningVS
Id: hasil-skrining
Title: "Kesimpulan skrining"
Description: "Semua kode: kesimpulan skrining."
* insert Terminology(Conclusion of a screening)
* include codes from system HasilSkrining
