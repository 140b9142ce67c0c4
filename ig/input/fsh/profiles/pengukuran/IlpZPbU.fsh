Profile: IlpZPbU
Parent: IlpZSkor
Id: ilp-z-pb-u
Title: "Z-skor PB/U"
Description: "Z-skor PB/U, umur 0-23 bulan, diukur berbaring. Tafsirnya status gizi menurut indeks ini."
* insert Definition(Length for age z-score)
* code = $sct#1153590000
* interpretation from StatusGiziTbUVS (extensible)
* obeys ilp-z-pb-u-golongan and ilp-z-pb-u-wajar
