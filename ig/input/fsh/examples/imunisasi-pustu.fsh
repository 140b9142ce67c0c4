Instance: imunisasi-pustu
InstanceOf: IlpEncounter
Usage: #example
Title: "Imunisasi di Pustu"
Description: "Imunisasi bayi di luar hari buka"
* insert KunjunganSelesai(2026-10-21-IMUNISASI-PUSTU, bayi, bidan, 2026-10-21, 01:00, 01:05, 01:40)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#imunisasi "Imunisasi"
* location.location = Reference(Location/ruang-pustu)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", pustu, "Puskesmas Pembantu")
