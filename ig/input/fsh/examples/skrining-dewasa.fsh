Instance: skrining-dewasa
InstanceOf: IlpEncounter
Usage: #example
Title: "Skrining usia dewasa"
Description: "Skrining PTM tahunan di Pustu"
* insert KunjunganSelesai(2026-06-03-SKRINING-DEWASA, dewasa-hipertensi, bidan, 2026-06-03, 01:00, 01:05, 01:35)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#skrining-dewasa "Skrining kesehatan usia dewasa"
* location.location = Reference(Location/ruang-pustu)
* insert KonteksIlp(k3, "Klaster 3 Usia Dewasa dan Lanjut Usia", pustu, "Puskesmas Pembantu")
