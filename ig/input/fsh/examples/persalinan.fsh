Instance: persalinan
InstanceOf: IlpPersalinan
Usage: #example
Title: "Persalinan di Puskesmas"
Description: "Persalinan normal di Puskesmas mampu persalinan"
* insert KunjunganSelesai(2026-07-01-PERSALINAN, ibu-nifas, bidan, 2026-07-01, 01:00, 01:10, 09:00)
* class = $v3-ActCode#IMP "inpatient encounter"
* type[+] = $jenis-kunjungan#persalinan "Persalinan"
* location.location = Reference(Location/ruang-bersalin)
* episodeOfCare = Reference(EpisodeOfCare/kehamilan-selesai)
* hospitalization.dischargeDisposition = $discharge-disposition#home "Home"
* insert KonteksIlp(k2, "Klaster 2 Ibu dan Anak", puskesmas, "Puskesmas")
