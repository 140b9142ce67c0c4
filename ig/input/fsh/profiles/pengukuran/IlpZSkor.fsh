Profile: IlpZSkor
Parent: IlpPengukuran
Id: ilp-z-skor
Title: "Z-skor antropometri"
Description: "Induk z-skor menurut indeks. Kader mencatat ukuran mentah; z-skor dihitung tenaga kesehatan atau server dari standar WHO 2006 (0-60 bulan) atau rujukan WHO 2007 (5-18 tahun)."
* insert Definition(Anthropometric z-score)
* insert UkurSatuan({Zscore})
* interpretation MS
* interpretation ^short = "Status gizi menurut indeks ini"
* derivedFrom MS
* derivedFrom only Reference(Observation)
* derivedFrom ^short = "Ukuran mentah yang dipakai: berat, panjang atau tinggi, lingkar kepala"
