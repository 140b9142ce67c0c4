Instance: kunjungan-rumah-rutin
InstanceOf: IlpKunjunganRumah
Usage: #example
Title: "Kunjungan rumah rutin"
Description: "Kunjungan tahunan kader kepada keluarga; subjeknya keluarga"
* insert KunjunganSelesai(2026-08-24-RUMAH-RUTIN, lansia, kader, 2026-08-24, 01:00, 01:05, 02:00)
* subject = Reference(Group/keluarga)
* class = $v3-ActCode#HH "home health"
* type[+] = $jenis-kunjungan#kunjungan-rumah-rutin "Kunjungan rumah rutin"
* location.location = Reference(Location/rumah)
* reasonCode = $alasan-kunjungan-rumah#rutin-tahunan "Kunjungan rutin keluarga"
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", kunjungan-rumah, "Kunjungan rumah")
