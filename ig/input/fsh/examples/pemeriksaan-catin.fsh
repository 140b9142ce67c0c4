Instance: pemeriksaan-catin
InstanceOf: IlpEncounter
Usage: #example
Title: "Pemeriksaan calon pengantin"
Description: "Sekali sebelum menikah"
* insert KunjunganSelesai(2026-03-12-PEMERIKSAAN-CATIN, calon-pengantin, dokter, 2026-03-12, 01:00, 01:15, 01:50)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#catin "Pemeriksaan calon pengantin"
* type[+] = $jenis-kunjungan#layak-hamil "Skrining layak hamil"
* location.location = Reference(Location/poli-umum)
* insert KonteksIlp(k3, "Klaster 3 Usia Dewasa dan Lanjut Usia", puskesmas, "Puskesmas")
