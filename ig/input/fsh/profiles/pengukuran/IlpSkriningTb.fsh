Profile: IlpSkriningTb
Parent: IlpObservation
Id: ilp-skrining-tb
Title: "Skrining gejala TBC"
Description: "Pada setiap kontak: gejala dan kontak sebagai komponen ya atau tidak, hasilnya pada value. Batuk apa pun atau satu gejala lain sudah terduga. Sumber berbeda tentang lamanya batuk pada anak (2 minggu): isi gejala menurut pedoman umurnya."
* insert Definition(Tuberculosis symptom screen)
* code = $pengukuran#skrining-tb
* value[x] only CodeableConcept
* valueCodeableConcept from HasilSkriningTbVS (required)
* value[x] ^short = "Bukan terduga, kontak erat, atau terduga"
* insert UkurButir(boolean, GejalaTbVS)
* obeys ilp-skrining-tb-gejala and ilp-skrining-tb-kontak
