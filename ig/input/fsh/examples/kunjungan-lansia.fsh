Instance: kunjungan-lansia
InstanceOf: IlpEncounter
Usage: #example
Title: "Skrining lansia"
Description: "Skrining lanjut usia di Pustu"
* id = "lansia"
* insert KunjunganSelesai(2026-09-15-0007, lansia, dokter, 2026-09-15, 01:00, 01:05, 02:00)
* class = $v3-ActCode#AMB "ambulatory"
* type = $jenis-kunjungan#skrining-lansia "Skrining kesehatan lanjut usia"
* location.location = Reference(ruang-kia)
* extension[klaster].valueCoding = $klaster#k3 "Klaster 3 Usia Dewasa dan Lanjut Usia"
* extension[jenjangLayanan].valueCoding = $jenjang-layanan#pustu "Puskesmas Pembantu"
