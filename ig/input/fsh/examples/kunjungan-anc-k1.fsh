Instance: kunjungan-anc-k1
InstanceOf: IlpKunjunganAnc
Usage: #example
Title: "Pemeriksaan kehamilan K1"
Description: "K1 pada umur kehamilan 8 minggu oleh dokter dengan USG; kontak pertama di trimester 1, sehingga labelnya K1M"
* insert KunjunganSelesai(2025-11-20-ANC-K1, ibu-nifas, dokter, 2025-11-20, 01:00, 01:10, 02:00)
* insert LabelKunjungan($label-anc, K1M)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#anc-k1 "Pemeriksaan kehamilan K1"
* location.location = Reference(Location/ruang-kia)
* episodeOfCare = Reference(EpisodeOfCare/kehamilan-selesai)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", puskesmas, "Puskesmas")
