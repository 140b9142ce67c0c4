Profile: IlpZBbU
Parent: IlpZSkor
Id: ilp-z-bb-u
Title: "Z-skor BB/U"
Description: "Z-skor BB/U, umur 0-60 bulan. Tafsirnya status gizi menurut indeks ini."
* insert Definition(Weight for age z-score)
* code = $sct#1153593003
* interpretation from StatusGiziBbUVS (extensible)
* obeys ilp-z-bb-u-golongan and ilp-z-bb-u-wajar
