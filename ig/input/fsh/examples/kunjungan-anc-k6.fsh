Instance: kunjungan-anc-k6
InstanceOf: IlpKunjunganAnc
Usage: #example
Title: "Pemeriksaan kehamilan K6"
Description: "K6 pada umur kehamilan 37 minggu"
* insert KunjunganSelesai(2026-06-11-ANC-K6, ibu-nifas, bidan, 2026-06-11, 01:00, 01:10, 02:00)
* insert LabelKunjungan($label-anc, K6)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#anc-k6 "Pemeriksaan kehamilan K6"
* location.location = Reference(Location/ruang-pustu)
* episodeOfCare = Reference(EpisodeOfCare/kehamilan-selesai)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", pustu, "Puskesmas Pembantu")
