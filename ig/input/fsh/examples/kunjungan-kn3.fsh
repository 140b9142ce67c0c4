Instance: kunjungan-kn3
InstanceOf: IlpKunjunganNeonatal
Usage: #example
Title: "Kunjungan neonatal KN3"
Description: "KN3 pada hari ke-15"
* insert KunjunganSelesai(2026-07-16-KN3, bayi, bidan, 2026-07-16, 01:40, 01:45, 02:10)
* insert LabelKunjungan($label-neonatal, KN3)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#kn3 "Kunjungan neonatal KN3"
* location.location = Reference(Location/ruang-pustu)
* episodeOfCare = Reference(EpisodeOfCare/neonatus)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", pustu, "Puskesmas Pembantu")
