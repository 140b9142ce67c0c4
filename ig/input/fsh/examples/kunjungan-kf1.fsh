Instance: kunjungan-kf1
InstanceOf: IlpKunjunganNifas
Usage: #example
Title: "Kunjungan nifas KF1"
Description: "KF1 pada 6-48 jam sesudah persalinan"
* insert KunjunganSelesai(2026-07-02-KF1, ibu-nifas, bidan, 2026-07-02, 01:00, 01:10, 01:40)
* insert LabelKunjungan($label-nifas, KF1)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#kf1 "Kunjungan nifas KF1"
* location.location = Reference(Location/ruang-bersalin)
* episodeOfCare = Reference(EpisodeOfCare/nifas)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", puskesmas, "Puskesmas")
