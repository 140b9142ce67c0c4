Instance: kunjungan-rumah-khusus
InstanceOf: IlpKunjunganRumah
Usage: #example
Title: "Kunjungan rumah khusus"
Description: "Bayi tidak datang pada hari buka dan belum menerima polio 4"
* insert KunjunganSelesai(2026-11-16-RUMAH-KHUSUS, bayi, kader, 2026-11-16, 01:00, 01:05, 01:40)
* class = $v3-ActCode#HH "home health"
* type[+] = $jenis-kunjungan#kunjungan-rumah-khusus "Kunjungan rumah khusus"
* location.location = Reference(Location/rumah)
* reasonCode[+] = $alasan-kunjungan-rumah#tidak-datang-posyandu "Tidak datang ke Posyandu"
* reasonCode[+] = $alasan-kunjungan-rumah#layanan-terlewat "Layanan terlewat"
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", kunjungan-rumah, "Kunjungan rumah")
