Instance: ukur-kunjungan-sekolah
InstanceOf: IlpEncounter
Usage: #example
Title: "Pemeriksaan anak sekolah"
Description: "Kunjungan contoh penjaringan kesehatan"
* insert KunjunganSelesai(2026-09-14-U003, ukur-remaja, bidan, 2026-09-14, 01:10, 01:15, 01:45)
* class = $v3-ActCode#AMB "ambulatory"
* type = $jenis-kunjungan#skrining-sekolah "Penjaringan dan pemeriksaan berkala anak sekolah"
* location.location = Reference(Location/ruang-kia)
* extension[klaster].valueCoding = $klaster#k2 "Klaster 2 Ibu dan Anak"
* extension[jenjangLayanan].valueCoding = $jenjang-layanan#puskesmas "Puskesmas"
