Instance: kuesioner-kunjungan-rumah-dewasa
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(kunjungan-rumah-dewasa, KunjunganRumahDewasa, "Kunjungan rumah: usia dewasa", "Home visit: adult")
* description = "Daftar periksa kader untuk satu orang dewasa. Temuan tersering di lapangan: penderita hipertensi yang tidak minum obat."
* subjectType[+] = #Patient

* insert Grup(riwayat, "Riwayat penyakit keluarga")
* insert GrupWajib
* insert Butir(riwayat-keluarga, choice, "Penyakit pada orang tua atau saudara kandung")
* insert Berulang
* insert Opsi($jawaban-kuesioner#rk-hipertensi "Hipertensi")
* insert Opsi($jawaban-kuesioner#rk-dm "Diabetes melitus")
* insert Opsi($jawaban-kuesioner#rk-stroke "Stroke")
* insert Opsi($jawaban-kuesioner#rk-jantung "Penyakit jantung")
* insert Opsi($jawaban-kuesioner#rk-asma "Asma")
* insert Opsi($jawaban-kuesioner#rk-kanker "Kanker")
* insert Opsi($jawaban-kuesioner#rk-kolesterol "Kolesterol tinggi")
* insert Opsi($jawaban-kuesioner#rk-tidak-ada "Tidak ada")
* insert Wajib

* insert Grup(hipertensi, "Hipertensi")
* insert GrupWajib
* insert Layanan(cek-td, "Pemeriksaan tekanan darah dalam setahun terakhir")
* insert TekananDarah
* insert YaTidak(ht, "Pernah didiagnosis hipertensi oleh tenaga kesehatan")
* insert Wajib
* insert Butir(ht-tanggal, date, "Tanggal diagnosis hipertensi")
* insert JikaYa(ht)
* insert Butir(ht-obat-ada, boolean, "Obat hipertensi tersedia di rumah")
* insert Wajib
* insert JikaYa(ht)
* insert Kode($butir-kuesioner#ht-obat-ada "Obat hipertensi tersedia di rumah")
* insert Butir(ht-obat-minum, boolean, "Obat hipertensi diminum dalam 24 jam terakhir")
* insert Wajib
* insert JikaYa(ht)
* insert Kode($butir-kuesioner#ht-obat-minum "Obat hipertensi diminum dalam 24 jam terakhir")
* insert Butir(ht-tidak-patuh, display, "Tidak minum obat: beri tahu Pustu; tenaga kesehatan yang mengunjungi bila tidak hadir kontrol.")
* insert JikaTidak(ht-obat-minum)

* insert Grup(dm, "Diabetes melitus")
* insert GrupWajib
* insert Layanan(cek-gd, "Pemeriksaan gula darah dalam setahun terakhir")
* insert Layanan(cek-gd-bulan, "Pemeriksaan gula darah dalam sebulan terakhir")
* insert GulaDarah
* insert YaTidak(dm.diagnosis, "Pernah didiagnosis diabetes melitus oleh tenaga kesehatan")
* insert Wajib
* insert Butir(dm.tanggal, date, "Tanggal diagnosis diabetes melitus")
* insert JikaYa(dm.diagnosis)
* insert Butir(dm.obat-ada, boolean, "Obat diabetes tersedia di rumah")
* insert Wajib
* insert JikaYa(dm.diagnosis)
* insert Kode($butir-kuesioner#dm-obat-ada "Obat diabetes tersedia di rumah")
* insert Butir(dm.obat-minum, boolean, "Obat diabetes diminum dalam 24 jam terakhir")
* insert Wajib
* insert JikaYa(dm.diagnosis)
* insert Kode($butir-kuesioner#dm-obat-minum "Obat diabetes diminum dalam 24 jam terakhir")

* insert Grup(lain, "Layanan dan kebiasaan lain")
* insert GrupWajib
* insert Layanan(skrining-jiwa, "Skrining kesehatan jiwa")
* insert Butir(kb, choice, "Cara KB yang dipakai")
* insert Opsi($jawaban-kuesioner#kb-tidak "Tidak ber-KB")
* insert Opsi($jawaban-kuesioner#kb-pil "Pil")
* insert Opsi($jawaban-kuesioner#kb-suntik "Suntik")
* insert Opsi($jawaban-kuesioner#kb-kondom "Kondom")
* insert Opsi($jawaban-kuesioner#kb-implan "Implan")
* insert Opsi($jawaban-kuesioner#kb-akdr "AKDR")
* insert Opsi($jawaban-kuesioner#kb-mop "MOP")
* insert Opsi($jawaban-kuesioner#kb-mow "MOW")
* insert Opsi($jawaban-kuesioner#kb-lain "Cara lain")
* insert YaTidak(isi-piringku, "Makan sesuai Isi Piringku")
* insert Wajib
* insert Merokok
* insert Wajib
* insert SuhuTubuh

* insert GrupTandaBahaya
* insert Bahaya(bahaya.suhu-tinggi, suhu-tinggi, [["Suhu 37,5 derajat Celsius atau lebih"]])
* insert PesanTandaBahaya
* insert JikaYa(bahaya.suhu-tinggi)

* insert Penutup
