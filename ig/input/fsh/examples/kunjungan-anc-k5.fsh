Instance: kunjungan-anc-k5
InstanceOf: IlpKunjunganAnc
Usage: #example
Title: "Pemeriksaan kehamilan K5"
Description: "K5 pada umur kehamilan 34 minggu oleh dokter dengan USG"
* insert KunjunganSelesai(2026-05-21-ANC-K5, ibu-nifas, dokter, 2026-05-21, 01:00, 01:10, 02:00)
* insert LabelKunjungan($label-anc, K5)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#anc-k5 "Pemeriksaan kehamilan K5"
* location.location = Reference(Location/ruang-kia)
* episodeOfCare = Reference(EpisodeOfCare/kehamilan-selesai)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", puskesmas, "Puskesmas")
