Instance: hari-buka-bayi
InstanceOf: IlpKunjunganPosyandu
Usage: #example
Title: "Bayi pada hari buka Posyandu"
Description: "Penimbangan dan imunisasi pada hari buka bulan Oktober; penanggung jawabnya Puskesmas"
* insert KunjunganSelesai(2026-10-14-HARI-BUKA-BAYI, bayi, bidan, 2026-10-14, 00:10, 00:20, 00:50)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#posyandu "Hari buka Posyandu"
* type[+] = $jenis-kunjungan#pertumbuhan "Pemantauan pertumbuhan"
* type[+] = $jenis-kunjungan#imunisasi "Imunisasi"
* location.location = Reference(Location/posyandu)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", posyandu, "Posyandu")
