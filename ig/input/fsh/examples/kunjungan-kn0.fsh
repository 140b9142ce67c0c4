Instance: kunjungan-kn0
InstanceOf: IlpKunjunganNeonatal
Usage: #example
Title: "Pelayanan bayi baru lahir 0-6 jam"
Description: "IMD, vitamin K1, salep mata, dan HB0; tanpa label SATUSEHAT"
* insert KunjunganSelesai(2026-07-01-KN0, bayi, bidan, 2026-07-01, 06:40, 06:45, 12:00)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#kn0 "Pelayanan bayi baru lahir 0-6 jam"
* location.location = Reference(Location/ruang-bersalin)
* episodeOfCare = Reference(EpisodeOfCare/neonatus)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", puskesmas, "Puskesmas")
