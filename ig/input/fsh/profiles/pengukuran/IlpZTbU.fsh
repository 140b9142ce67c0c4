Profile: IlpZTbU
Parent: IlpZSkor
Id: ilp-z-tb-u
Title: "Z-skor TB/U"
Description: "Z-skor TB/U, umur 24 bulan ke atas, diukur berdiri. Tafsirnya status gizi menurut indeks ini."
* insert Definition(Height for age z-score)
* code = $sct#1153604005
* interpretation from StatusGiziTbUVS (extensible)
* obeys ilp-z-tb-u-golongan and ilp-z-tb-u-wajar
