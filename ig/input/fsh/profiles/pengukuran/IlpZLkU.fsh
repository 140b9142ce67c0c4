Profile: IlpZLkU
Parent: IlpZSkor
Id: ilp-z-lk-u
Title: "Z-skor LK/U"
Description: "Z-skor LK/U, umur 0-60 bulan. Tafsirnya status gizi menurut indeks ini."
* insert Definition(Head circumference for age z-score)
* code = $sct#1153594009
* interpretation from StatusLkUVS (extensible)
* obeys ilp-z-lk-u-golongan and ilp-z-lk-u-wajar
