Instance: kunjungan-kn1
InstanceOf: IlpKunjunganNeonatal
Usage: #example
Title: "Kunjungan neonatal KN1"
Description: "KN1 pada 6-48 jam, bersama KF1"
* insert KunjunganSelesai(2026-07-02-KN1, bayi, bidan, 2026-07-02, 01:40, 01:45, 02:10)
* insert LabelKunjungan($label-neonatal, KN1)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#kn1 "Kunjungan neonatal KN1"
* location.location = Reference(Location/ruang-bersalin)
* episodeOfCare = Reference(EpisodeOfCare/neonatus)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", puskesmas, "Puskesmas")
