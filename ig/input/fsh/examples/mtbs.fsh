Instance: mtbs
InstanceOf: IlpEncounter
Usage: #example
Title: "MTBS"
Description: "Balita batuk umur dua tahun"
* insert KunjunganSelesai(2026-09-22-MTBS, balita-sakit, dokter, 2026-09-22, 02:00, 02:10, 02:40)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#mtbs "Manajemen terpadu balita sakit (MTBS)"
* location.location = Reference(Location/ruang-kia)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", puskesmas, "Puskesmas")
