Instance: anc
InstanceOf: IlpEncounter
Usage: #example
Title: "Pemeriksaan kehamilan K1"
Description: "Kunjungan di dalam gedung Puskesmas"
* insert KunjunganSelesai(2026-09-17-0012, ibu-hamil, bidan, 2026-09-17, 01:00, 01:15, 02:15)
* class = $v3-ActCode#AMB "ambulatory"
* type = $jenis-kunjungan#anc-k1 "Pemeriksaan kehamilan K1"
* location.location = Reference(ruang-kia)
* location.extension[serviceClass].extension[value].valueCodeableConcept = http://terminology.kemkes.go.id/CodeSystem/locationServiceClass-Outpatient#reguler "Kelas Reguler"
* episodeOfCare = Reference(kehamilan)
* extension[klaster].valueCoding = $klaster#k2 "Klaster 2 Ibu dan Anak"
* extension[jenjangLayanan].valueCoding = $jenjang-layanan#puskesmas "Puskesmas"
