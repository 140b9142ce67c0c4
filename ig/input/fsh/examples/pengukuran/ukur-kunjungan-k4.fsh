Instance: ukur-kunjungan-k4
InstanceOf: IlpEncounter
Usage: #example
Title: "Pemeriksaan kehamilan K4"
Description: "Kunjungan contoh pada 28 minggu"
* insert KunjunganSelesai(2026-09-18-U006, ukur-ibu, bidan, 2026-09-18, 01:00, 01:10, 01:50)
* class = $v3-ActCode#AMB "ambulatory"
* type = $jenis-kunjungan#anc-k4 "Pemeriksaan kehamilan K4"
* location.location = Reference(Location/ruang-kia)
* extension[klaster].valueCoding = $klaster#k2 "Klaster 2 Ibu dan Anak"
* extension[jenjangLayanan].valueCoding = $jenjang-layanan#pustu "Puskesmas Pembantu"
