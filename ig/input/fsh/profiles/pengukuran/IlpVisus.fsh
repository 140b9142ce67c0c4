Profile: IlpVisus
Parent: IlpObservation
Id: ilp-visus
Title: "Tajam penglihatan (visus)"
Description: "Bagan Snellen tanpa koreksi sebagai perbandingan, misalnya 6/12; satu pengamatan untuk tiap mata. Rujuk bila kurang dari 6/12."
* insert Definition(Visual acuity)
* code from KodeVisusVS (extensible)
* value[x] only Ratio
* value[x] ^short = "Jarak periksa dibagi jarak normal, misalnya 6/12"
* insert UkurTafsir(TafsirVisusVS)
* obeys ilp-visus-kode and ilp-visus-penyebut and ilp-visus-golongan
