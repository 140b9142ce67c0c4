Instance: ukur-kunjungan-kn1
InstanceOf: IlpEncounter
Usage: #example
Title: "Kunjungan neonatal KN1"
Description: "Kunjungan contoh pengukuran bayi baru lahir"
* insert KunjunganSelesai(2026-07-02-U001, bayi, bidan, 2026-07-02, 02:00, 02:05, 02:40)
* class = $v3-ActCode#AMB "ambulatory"
* type = $jenis-kunjungan#kn1 "Kunjungan neonatal KN1"
* location.location = Reference(Location/ruang-kia)
* extension[klaster].valueCoding = $klaster#k2 "Klaster 2 Ibu dan Anak"
* extension[jenjangLayanan].valueCoding = $jenjang-layanan#puskesmas "Puskesmas"
