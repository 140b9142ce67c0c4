Instance: kunjungan-rujuk-balik
InstanceOf: IlpEncounter
Usage: #example
Title: "Kunjungan rujuk balik"
Description: "Puskesmas melanjutkan pengobatan sesudah rujuk balik"
* insert KunjunganSelesai(2026-11-19-RUJUK-BALIK, dewasa-hipertensi, dokter, 2026-11-19, 01:00, 01:10, 01:40)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#rujuk-balik "Kunjungan rujuk balik"
* type[+] = $jenis-kunjungan#pantau-ht "Pemantauan hipertensi"
* location.location = Reference(Location/poli-umum)
* basedOn = Reference(ServiceRequest/rujuk-balik)
* insert KonteksIlp(k3, "Klaster 3 Usia Dewasa dan Lanjut Usia", puskesmas, "Puskesmas")
