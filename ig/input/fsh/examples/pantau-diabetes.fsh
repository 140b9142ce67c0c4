Instance: pantau-diabetes
InstanceOf: IlpEncounter
Usage: #example
Title: "Pemantauan diabetes"
Description: "Pemeriksaan dokter tiap tiga bulan di Puskesmas"
* insert KunjunganSelesai(2026-10-01-PANTAU-DIABETES, dewasa-hipertensi, dokter, 2026-10-01, 01:00, 01:20, 01:45)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#pantau-dm "Pemantauan diabetes melitus"
* type[+] = $jenis-kunjungan#pantau-ht "Pemantauan hipertensi"
* location.location = Reference(Location/poli-umum)
* insert KonteksIlp(k3, "Klaster 3 Usia Dewasa dan Lanjut Usia", puskesmas, "Puskesmas")
