Profile: IlpZImtU
Parent: IlpZSkor
Id: ilp-z-imt-u
Title: "Z-skor IMT/U"
Description: "Z-skor IMT/U, umur 0-18 tahun. Tafsirnya status gizi menurut indeks ini."
* insert Definition(Body mass index for age z-score)
* code = $sct#1153596006
* interpretation from StatusGiziImtUVS (extensible)
* obeys ilp-z-imt-u-golongan and ilp-z-imt-u-wajar
