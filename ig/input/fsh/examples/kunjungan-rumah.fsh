Instance: kunjungan-rumah
InstanceOf: IlpEncounter
Usage: #example
Title: "Kunjungan rumah oleh kader"
Description: "Kunjungan rumah khusus (kelas HH) karena imunisasi terlambat"
* insert KunjunganSelesai(2026-09-21-KR03, bayi, kader, 2026-09-21, 01:30, 01:30, 02:00)
* class = $v3-ActCode#HH "home health"
* type = $jenis-kunjungan#kunjungan-rumah-khusus "Kunjungan rumah khusus"
* location.location = Reference(rumah)
* extension[klaster].valueCoding = $klaster#k2 "Klaster 2 Ibu dan Anak"
* extension[jenjangLayanan].valueCoding = $jenjang-layanan#kunjungan-rumah "Kunjungan rumah"
