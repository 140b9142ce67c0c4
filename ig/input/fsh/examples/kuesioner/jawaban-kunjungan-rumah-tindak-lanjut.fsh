Instance: jawaban-kunjungan-rumah-tindak-lanjut
InstanceOf: IlpQuestionnaireResponse
Title: "Tindak lanjut kunjungan rumah"
Description: "Dua sasaran yang diteruskan ke Pustu"
Usage: #example
* insert JawabanTanpaKunjungan(KR-0011, kunjungan-rumah-tindak-lanjut, Location/posyandu, 2026-09-27T09:00, kader)
* insert Kelompok(masa)
* insert JawabTanggal(mulai, 2026-09-21)
* insert JawabTanggal(sampai, 2026-09-27)
* insert Kelompok(baris)
* insert JawabTeks(baris.nama, "Markus Ullo")
* insert JawabTeks(baris.nik, "9202041203790002")
* insert JawabTanggal(baris.lahir, 1979-03-12)
* insert JawabTeks(baris.masalah, [["Hipertensi, tidak minum obat"]])
* insert JawabTeks(baris.tindak-lanjut, "Dikunjungi perawat Pustu")
* insert JawabPilih(baris.status, $jawaban-kuesioner#tl-selesai "Selesai")
* insert Kelompok(baris)
* insert JawabTeks(baris.nama, "Maria Wanma")
* insert JawabTeks(baris.nik, "9202044510950001")
* insert JawabTeks(baris.masalah, "Sakit kepala dan bengkak pada kehamilan")
* insert JawabTeks(baris.tindak-lanjut, "Diperiksa di Puskesmas")
* insert JawabPilih(baris.status, $jawaban-kuesioner#tl-dirujuk "Dirujuk")
* insert JawabTeks(baris.tujuan, "Puskesmas Prafi")
