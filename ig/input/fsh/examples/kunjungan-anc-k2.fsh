Instance: kunjungan-anc-k2
InstanceOf: IlpKunjunganAnc
Usage: #example
Title: "Pemeriksaan kehamilan K2"
Description: "K2 pada umur kehamilan 16 minggu di Pustu"
* insert KunjunganSelesai(2026-01-15-ANC-K2, ibu-nifas, bidan, 2026-01-15, 01:00, 01:10, 02:00)
* insert LabelKunjungan($label-anc, K2)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#anc-k2 "Pemeriksaan kehamilan K2"
* location.location = Reference(Location/ruang-pustu)
* episodeOfCare = Reference(EpisodeOfCare/kehamilan-selesai)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", pustu, "Puskesmas Pembantu")
