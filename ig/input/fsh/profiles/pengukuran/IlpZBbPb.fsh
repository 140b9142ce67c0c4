Profile: IlpZBbPb
Parent: IlpZSkor
Id: ilp-z-bb-pb
Title: "Z-skor BB/PB"
Description: "Z-skor BB/PB, umur 0-23 bulan. Tafsirnya status gizi menurut indeks ini."
* insert Definition(Weight for length z-score)
* code = $sct#1153598007
* interpretation from StatusGiziBbTbVS (extensible)
* obeys ilp-z-bb-pb-golongan and ilp-z-bb-pb-wajar
