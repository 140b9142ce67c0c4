Instance: ukur-kunjungan-dewasa
InstanceOf: IlpEncounter
Usage: #example
Title: "Skrining usia dewasa"
Description: "Kunjungan contoh skrining dewasa"
* insert KunjunganSelesai(2026-09-16-U004, ukur-dewasa, dokter, 2026-09-16, 01:20, 01:25, 02:00)
* class = $v3-ActCode#AMB "ambulatory"
* type = $jenis-kunjungan#skrining-dewasa "Skrining kesehatan usia dewasa"
* location.location = Reference(Location/ruang-kia)
* extension[klaster].valueCoding = $klaster#k3 "Klaster 3 Usia Dewasa dan Lanjut Usia"
* extension[jenjangLayanan].valueCoding = $jenjang-layanan#pustu "Puskesmas Pembantu"
