Instance: pemeriksaan-sekolah
InstanceOf: IlpEncounter
Usage: #example
Title: "Penjaringan kesehatan di sekolah"
Description: "Penjaringan murid kelas 7 di UKS; penanggung jawabnya Puskesmas"
* insert KunjunganSelesai(2026-08-19-PEMERIKSAAN-SEKOLAH, anak-sekolah, dokter, 2026-08-19, 00:30, 00:40, 01:10)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#skrining-sekolah "Penjaringan dan pemeriksaan berkala anak sekolah"
* type[+] = $jenis-kunjungan#skrining-remaja "Skrining kesehatan remaja"
* location.location = Reference(Location/sekolah)
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", puskesmas, "Puskesmas")
