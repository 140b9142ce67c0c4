Instance: perawatan-di-rumah
InstanceOf: IlpKunjunganRumah
Usage: #example
Title: "Perawatan lanjut usia di rumah"
Description: "Lanjut usia dengan ketergantungan dirawat di rumah oleh bidan"
* insert KunjunganSelesai(2026-11-12-PERAWATAN-DI-RUMAH, lansia, bidan, 2026-11-12, 02:00, 02:05, 02:50)
* class = $v3-ActCode#HH "home health"
* type[+] = $jenis-kunjungan#perawatan-di-rumah "Perawatan di rumah"
* location.location = Reference(Location/rumah)
* reasonCode = $alasan-kunjungan-rumah#perawatan-di-rumah "Perawatan di rumah"
* insert KonteksIlp(k3, "Klaster 3 Usia Dewasa dan Lanjut Usia", kunjungan-rumah, "Kunjungan rumah")
