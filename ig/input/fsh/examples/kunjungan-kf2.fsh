Instance: kunjungan-kf2
InstanceOf: IlpKunjunganNifas
Usage: #example
Title: "Kunjungan nifas KF2"
Description: "KF2 pada hari ke-5"
* insert KunjunganSelesai(2026-07-06-KF2, ibu-nifas, bidan, 2026-07-06, 01:00, 01:10, 01:40)
* insert LabelKunjungan($label-nifas, KF2)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#kf2 "Kunjungan nifas KF2"
* location.location = Reference(Location/ruang-pustu)
* episodeOfCare = Reference(EpisodeOfCare/nifas)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", pustu, "Puskesmas Pembantu")
