Instance: ukur-kunjungan-lansia
InstanceOf: IlpEncounter
Usage: #example
Title: "Skrining lansia 60 tahun"
Description: "Kunjungan contoh skrining lansia"
* insert KunjunganSelesai(2026-09-15-U005, ukur-lansia, dokter, 2026-09-15, 02:20, 02:25, 03:00)
* class = $v3-ActCode#AMB "ambulatory"
* type = $jenis-kunjungan#skrining-lansia "Skrining kesehatan lanjut usia"
* location.location = Reference(Location/ruang-kia)
* extension[klaster].valueCoding = $klaster#k3 "Klaster 3 Usia Dewasa dan Lanjut Usia"
* extension[jenjangLayanan].valueCoding = $jenjang-layanan#pustu "Puskesmas Pembantu"
