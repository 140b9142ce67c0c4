Instance: kunjungan-anc-k3
InstanceOf: IlpKunjunganAnc
Usage: #example
Title: "Pemeriksaan kehamilan K3"
Description: "K3 pada umur kehamilan 22 minggu di Pustu"
* insert KunjunganSelesai(2026-02-26-ANC-K3, ibu-nifas, bidan, 2026-02-26, 01:00, 01:10, 02:00)
* insert LabelKunjungan($label-anc, K3)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#anc-k3 "Pemeriksaan kehamilan K3"
* location.location = Reference(Location/ruang-pustu)
* episodeOfCare = Reference(EpisodeOfCare/kehamilan-selesai)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", pustu, "Puskesmas Pembantu")
