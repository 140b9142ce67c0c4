Instance: kunjungan-kn2
InstanceOf: IlpKunjunganNeonatal
Usage: #example
Title: "Kunjungan neonatal KN2"
Description: "KN2 pada hari ke-5, dengan SHK"
* insert KunjunganSelesai(2026-07-06-KN2, bayi, bidan, 2026-07-06, 01:40, 01:45, 02:10)
* insert LabelKunjungan($label-neonatal, KN2)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#kn2 "Kunjungan neonatal KN2"
* location.location = Reference(Location/ruang-pustu)
* episodeOfCare = Reference(EpisodeOfCare/neonatus)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", pustu, "Puskesmas Pembantu")
