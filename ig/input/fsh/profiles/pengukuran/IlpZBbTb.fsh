Profile: IlpZBbTb
Parent: IlpZSkor
Id: ilp-z-bb-tb
Title: "Z-skor BB/TB"
Description: "Z-skor BB/TB, umur 24-60 bulan. Tafsirnya status gizi menurut indeks ini."
* insert Definition(Weight for height z-score)
* code = $sct#1153600001
* interpretation from StatusGiziBbTbVS (extensible)
* obeys ilp-z-bb-tb-golongan and ilp-z-bb-tb-wajar
