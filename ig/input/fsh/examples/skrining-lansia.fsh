Instance: skrining-lansia
InstanceOf: IlpKunjunganPosyandu
Usage: #example
Title: "Skrining lanjut usia di Posyandu"
Description: "SKILAS dan AKS pada hari buka"
* insert KunjunganSelesai(2026-10-14-SKRINING-LANSIA, lansia, bidan, 2026-10-14, 01:00, 01:05, 01:40)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#posyandu "Hari buka Posyandu"
* type[+] = $jenis-kunjungan#skrining-lansia "Skrining kesehatan lanjut usia"
* location.location = Reference(Location/posyandu)
* insert KonteksIlp(k3, "Klaster 3 Usia Dewasa dan Lanjut Usia", posyandu, "Posyandu")
