Instance: kunjungan-kf4
InstanceOf: IlpKunjunganNifas
Usage: #example
Title: "Kunjungan nifas KF4"
Description: "KF4 pada hari ke-35"
* insert KunjunganSelesai(2026-08-05-KF4, ibu-nifas, bidan, 2026-08-05, 01:00, 01:10, 01:40)
* insert LabelKunjungan($label-nifas, KF4)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#kf4 "Kunjungan nifas KF4"
* location.location = Reference(Location/ruang-pustu)
* episodeOfCare = Reference(EpisodeOfCare/nifas)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", pustu, "Puskesmas Pembantu")
