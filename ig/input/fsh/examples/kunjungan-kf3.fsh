Instance: kunjungan-kf3
InstanceOf: IlpKunjunganNifas
Usage: #example
Title: "Kunjungan nifas KF3"
Description: "KF3 pada hari ke-15"
* insert KunjunganSelesai(2026-07-16-KF3, ibu-nifas, bidan, 2026-07-16, 01:00, 01:10, 01:40)
* insert LabelKunjungan($label-nifas, KF3)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#kf3 "Kunjungan nifas KF3"
* location.location = Reference(Location/ruang-pustu)
* episodeOfCare = Reference(EpisodeOfCare/nifas)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", pustu, "Puskesmas Pembantu")
