Profile: IlpTinggiBadan
Parent: IlpPengukuran
Id: ilp-tinggi-badan
Title: "Panjang atau tinggi badan"
Description: "PB diukur berbaring (8306-3) di bawah 24 bulan, TB berdiri (8308-9) mulai 24 bulan. Dengan kode umum 8302-2, cara ukur ditulis pada method; bila diukur dengan cara lain, koreksi 0,7 cm [BG] dilakukan saat menghitung z-skor, bukan pada angka ini."
* insert Definition(Body length or height)
* code from KodeTinggiBadanVS (extensible)
* insert UkurSatuan(cm)
* method MS
* method from CaraUkurTinggiVS (extensible)
* method ^short = "Berbaring atau berdiri, bila kodenya 8302-2"
* obeys ilp-tinggi-badan-kode and ilp-tinggi-badan-cara and ilp-tinggi-badan-wajar
