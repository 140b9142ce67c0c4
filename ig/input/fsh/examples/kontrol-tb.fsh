Instance: kontrol-tb
InstanceOf: IlpEncounter
Usage: #example
Title: "Kontrol pengobatan TB"
Description: "Pengambilan obat dan dahak akhir bulan kedua"
* insert KunjunganSelesai(2026-10-05-KONTROL-TB, warga-asing, dokter, 2026-10-05, 01:00, 01:15, 01:40)
* class = $v3-ActCode#AMB "ambulatory"
* type[+] = $jenis-kunjungan#pengobatan-tb "Pengobatan dan kontrol tuberkulosis"
* location.location = Reference(Location/poli-umum)
* episodeOfCare = Reference(EpisodeOfCare/pengobatan-tb)
* insert KonteksIlp(k4, "Klaster 4 Penanggulangan Penyakit Menular dan Kesehatan Lingkungan", puskesmas, "Puskesmas")
