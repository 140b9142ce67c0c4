Profile: IlpImt
Parent: IlpPengukuran
Id: ilp-imt
Title: "Indeks massa tubuh (IMT)"
Description: "Berat (kg) dibagi tinggi (m) kuadrat. Untuk umur di bawah 18 tahun tafsirnya dari IMT/U, bukan dari angka ini."
* insert Definition(Body mass index)
* code from KodeImtVS (extensible)
* insert UkurSatuan(kg/m2)
* insert UkurTafsir(TafsirImtVS)
* derivedFrom ^short = "Berat dan tinggi yang dipakai"
* obeys ilp-imt-kode and ilp-imt-golongan and ilp-imt-wajar
