Instance: kunjungan-rumah-kakek
InstanceOf: IlpEncounter
Title: "Kunjungan rumah lansia"
Description: "Kunjungan rumah rutin oleh kader; jawaban kuesionernya merujuk ke sini"
Usage: #example
* insert KunjunganSelesai(2026-09-22-KR08, lansia, kader, 2026-09-22, 08:00, 08:00, 08:30)
* class = $v3-ActCode#HH "home health"
* type = $jenis-kunjungan#kunjungan-rumah-rutin "Kunjungan rumah rutin"
* location.location = Reference(rumah)
* extension[klaster].valueCoding = $klaster#k3 "Klaster 3 Usia Dewasa dan Lanjut Usia"
* extension[jenjangLayanan].valueCoding = $jenjang-layanan#kunjungan-rumah "Kunjungan rumah"
