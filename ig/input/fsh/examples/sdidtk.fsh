Instance: sdidtk
InstanceOf: IlpEncounter
Usage: #example
Title: "Pemantauan perkembangan"
Description: "KPSP umur 24 bulan di Pustu"
* insert KunjunganSelesai(2026-05-25-SDIDTK, balita-sakit, bidan, 2026-05-25, 01:00, 01:05, 01:50)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#sdidtk "Pemantauan perkembangan (SDIDTK)"
* type[+] = $jenis-kunjungan#pertumbuhan "Pemantauan pertumbuhan"
* location.location = Reference(Location/ruang-pustu)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", pustu, "Puskesmas Pembantu")
