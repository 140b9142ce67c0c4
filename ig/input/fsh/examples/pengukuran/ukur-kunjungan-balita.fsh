Instance: ukur-kunjungan-balita
InstanceOf: IlpEncounter
Usage: #example
Title: "Balita di Posyandu"
Description: "Kunjungan contoh pengukuran balita"
* insert KunjunganSelesai(2026-09-10-U002, ukur-balita, kader, 2026-09-10, 00:40, 00:45, 01:10)
* class = $v3-ActCode#AMB "ambulatory"
* type = $jenis-kunjungan#pertumbuhan "Pemantauan pertumbuhan"
* location.location = Reference(Location/posyandu)
* extension[klaster].valueCoding = $klaster#k2 "Klaster 2 Ibu dan Anak"
* extension[jenjangLayanan].valueCoding = $jenjang-layanan#posyandu "Posyandu"
