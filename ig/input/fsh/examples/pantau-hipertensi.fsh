Instance: pantau-hipertensi
InstanceOf: IlpEncounter
Usage: #example
Title: "Pemantauan hipertensi"
Description: "Pemantauan bulanan di Pustu"
* insert KunjunganSelesai(2026-09-03-PANTAU-HIPERTENSI, dewasa-hipertensi, bidan, 2026-09-03, 01:00, 01:05, 01:20)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#pantau-ht "Pemantauan hipertensi"
* location.location = Reference(Location/ruang-pustu)
* insert KonteksIlp(k3, "Klaster 3 Usia Dewasa dan Lanjut Usia", pustu, "Puskesmas Pembantu")
