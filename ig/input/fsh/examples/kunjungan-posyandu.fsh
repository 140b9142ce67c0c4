Instance: kunjungan-posyandu
InstanceOf: IlpEncounter
Usage: #example
Title: "Kunjungan di Posyandu"
Description: "Hari buka Posyandu; penanggung jawabnya tetap Puskesmas"
* id = "posyandu"
* insert KunjunganSelesai(2026-09-09-0031, bayi, bidan, 2026-09-09, 00:20, 00:30, 01:30)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#pertumbuhan "Pemantauan pertumbuhan"
* type[+] = $jenis-kunjungan#imunisasi "Imunisasi"
* location.location = Reference(Location/posyandu)
* extension[klaster].valueCoding = $klaster#k2 "Klaster 2 Ibu dan Anak"
* extension[jenjangLayanan].valueCoding = $jenjang-layanan#posyandu "Posyandu"
