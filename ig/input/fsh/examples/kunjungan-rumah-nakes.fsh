Instance: kunjungan-rumah-nakes
InstanceOf: IlpKunjunganRumah
Usage: #example
Title: "Kunjungan rumah bersama tenaga kesehatan"
Description: "Penyandang hipertensi yang tidak kontrol dikunjungi bidan bersama kader"
* insert KunjunganSelesai(2026-11-10-RUMAH-NAKES, dewasa-hipertensi, bidan, 2026-11-10, 01:00, 01:05, 01:40)
* class = $v3-ActCode#HH "home health"
* type[+] = $jenis-kunjungan#kunjungan-rumah-nakes "Kunjungan rumah bersama tenaga kesehatan"
* location.location = Reference(Location/rumah)
* participant[1].type = $v3-ParticipationType#ATND "attender"
* participant[1].individual = Reference(Practitioner/kader)
* reasonCode = $alasan-kunjungan-rumah#tidak-kontrol "Tidak kontrol bulanan"
* insert KonteksIlp(k3, "Klaster 3 Usia Dewasa dan Lanjut Usia", kunjungan-rumah, "Kunjungan rumah")
