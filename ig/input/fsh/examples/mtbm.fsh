Instance: mtbm
InstanceOf: IlpEncounter
Usage: #example
Title: "MTBM"
Description: "Bayi sakit umur 19 hari"
* insert KunjunganSelesai(2026-07-20-MTBM, bayi, bidan, 2026-07-20, 01:00, 01:10, 01:50)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#mtbm "Manajemen terpadu bayi muda (MTBM)"
* location.location = Reference(Location/ruang-kia)
* episodeOfCare = Reference(EpisodeOfCare/neonatus)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", puskesmas, "Puskesmas")
