Instance: kunjungan-anc-k4
InstanceOf: IlpKunjunganAnc
Usage: #example
Title: "Pemeriksaan kehamilan K4"
Description: "K4 pada umur kehamilan 28 minggu"
* insert KunjunganSelesai(2026-04-09-ANC-K4, ibu-nifas, bidan, 2026-04-09, 01:00, 01:10, 02:00)
* insert LabelKunjungan($label-anc, K4)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#anc-k4 "Pemeriksaan kehamilan K4"
* location.location = Reference(Location/ruang-kia)
* episodeOfCare = Reference(EpisodeOfCare/kehamilan-selesai)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", puskesmas, "Puskesmas")
