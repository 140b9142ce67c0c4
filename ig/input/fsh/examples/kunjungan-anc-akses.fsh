Instance: kunjungan-anc-akses
InstanceOf: IlpKunjunganAnc
Usage: #example
Title: "Pemeriksaan kehamilan pertama sesudah trimester 1"
Description: "Kontak pertama pada umur kehamilan 18 minggu: jenis anc-k1, label K1A"
* insert KunjunganSelesai(2026-10-08-ANC-AKSES, calon-pengantin, dokter, 2026-10-08, 01:00, 01:10, 02:00)
* insert LabelKunjungan($label-anc, K1A)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#anc-k1 "Pemeriksaan kehamilan K1"
* location.location = Reference(Location/ruang-kia)
* episodeOfCare = Reference(EpisodeOfCare/kehamilan-calon-pengantin)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", puskesmas, "Puskesmas")
