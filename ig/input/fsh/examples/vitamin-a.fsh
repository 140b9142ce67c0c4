Instance: vitamin-a
InstanceOf: IlpKunjunganPosyandu
Usage: #example
Title: "Pemberian vitamin A"
Description: "Bulan vitamin A dan obat cacing Agustus 2026"
* insert KunjunganSelesai(2026-08-12-VITAMIN-A, balita-sakit, bidan, 2026-08-12, 00:10, 00:15, 00:30)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#posyandu "Hari buka Posyandu"
* type[+] = $jenis-kunjungan#vitamin-obat-cacing "Pemberian vitamin A atau obat cacing"
* location.location = Reference(Location/posyandu)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", posyandu, "Posyandu")
