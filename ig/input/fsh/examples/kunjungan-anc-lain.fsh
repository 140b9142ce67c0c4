Instance: kunjungan-anc-lain
InstanceOf: IlpKunjunganAnc
Usage: #example
Title: "Pemeriksaan kehamilan di luar K1-K6"
Description: "Kunjungan ketujuh pada umur kehamilan 39 minggu: diterima, tanpa label SATUSEHAT"
* insert KunjunganSelesai(2026-06-25-ANC-LAIN, ibu-nifas, bidan, 2026-06-25, 01:00, 01:10, 02:00)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#anc-lain "Pemeriksaan kehamilan di luar K1-K6"
* location.location = Reference(Location/ruang-pustu)
* episodeOfCare = Reference(EpisodeOfCare/kehamilan-selesai)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", pustu, "Puskesmas Pembantu")
