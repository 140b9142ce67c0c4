Instance: kunjungan-rumah-ibu
InstanceOf: IlpEncounter
Title: "Kunjungan rumah ibu hamil"
Description: "Kunjungan rumah rutin oleh kader; jawaban kuesionernya merujuk ke sini"
Usage: #example
* insert KunjunganSelesai(2026-09-22-KR04, ibu-hamil, kader, 2026-09-22, 04:00, 04:00, 04:30)
* class = $v3-ActCode#HH "home health"
* type = $jenis-kunjungan#kunjungan-rumah-rutin "Kunjungan rumah rutin"
* location.location = Reference(rumah)
* extension[klaster].valueCoding = $klaster#k2 "Klaster 2 Ibu dan Anak"
* extension[jenjangLayanan].valueCoding = $jenjang-layanan#kunjungan-rumah "Kunjungan rumah"
