Instance: kuesioner-skilas
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(skilas, Skilas, "SKILAS: skrining lansia sederhana", "SKILAS: simple screening of the elderly")
* description = "Enam kemampuan orang berumur 60 tahun ke atas: kognitif, mobilisasi, gizi, penglihatan, pendengaran, dan suasana hati. Satu masalah saja sudah ditindaklanjuti. Nomor butir sama dengan kuesioner Q0042 SATUSEHAT; bunyinya diringkas."
* subjectType[+] = #Patient
* insert NomorSatusehat(Q0042)

* insert Grup(1, "Penurunan kognitif")
* insert GrupWajib
* insert GrupMenjadiPengamatan(survey, $butir-kuesioner#skilas-1 "SKILAS: penurunan kognitif")
* insert YaTidak(1.1, "Menjawab benar tanggal hari ini dan tempat berada")
* insert Wajib
* insert Kode($butir-kuesioner#skilas-1-1 "Menjawab benar tanggal hari ini dan tempat berada")
* insert YaTidak(1.2, "Mengingat kembali tiga kata yang disebutkan")
* insert Wajib
* insert Kode($butir-kuesioner#skilas-1-2 "Mengingat kembali tiga kata yang disebutkan")
* insert Butir(1.masalah, display, "Ada masalah: lanjutkan dengan pemeriksaan lanjutan.")
* insert Arti($v3-ObservationInterpretation#A "Abnormal")
* insert Salah1
* insert JikaTidak(1.1)
* insert JikaTidak(1.2)
* insert Butir(1.wajar, display, "Tidak ada masalah.")
* insert Arti($v3-ObservationInterpretation#N "Normal")
* insert Semua
* insert JikaYa(1.1)
* insert JikaYa(1.2)

* insert Grup(2, "Keterbatasan mobilisasi")
* insert GrupWajib
* insert GrupMenjadiPengamatan(survey, $butir-kuesioner#skilas-2 "SKILAS: keterbatasan mobilisasi")
* insert YaTidak(2.1, "Berdiri dari kursi lima kali tanpa bantuan tangan dalam 14 detik")
* insert Wajib
* insert Kode($butir-kuesioner#skilas-2-1 "Berdiri dari kursi lima kali tanpa bantuan tangan dalam 14 detik")
* insert Butir(2.masalah, display, "Ada masalah: lanjutkan dengan pemeriksaan lanjutan.")
* insert Arti($v3-ObservationInterpretation#A "Abnormal")
* insert Salah1
* insert JikaTidak(2.1)
* insert Butir(2.wajar, display, "Tidak ada masalah.")
* insert Arti($v3-ObservationInterpretation#N "Normal")
* insert Semua
* insert JikaYa(2.1)

* insert Grup(3, "Malnutrisi")
* insert GrupWajib
* insert GrupMenjadiPengamatan(survey, $butir-kuesioner#skilas-3 "SKILAS: malnutrisi")
* insert YaTidak(3.1, [["Berat badan turun lebih dari 3 kg dalam 3 bulan, atau pakaian melonggar"]])
* insert Wajib
* insert Kode([[$butir-kuesioner#skilas-3-1 "Berat badan turun lebih dari 3 kg dalam 3 bulan, atau pakaian melonggar"]])
* insert YaTidak(3.2, "Hilang nafsu makan atau sulit makan")
* insert Wajib
* insert Kode($butir-kuesioner#skilas-3-2 "Hilang nafsu makan atau sulit makan")
* insert YaTidak(3.3, "Lingkar lengan atas di bawah 21 cm")
* insert Wajib
* insert Kode($butir-kuesioner#skilas-3-3 "Lingkar lengan atas di bawah 21 cm")
* insert Butir(3.masalah, display, "Ada masalah: lanjutkan dengan pemeriksaan lanjutan.")
* insert Arti($v3-ObservationInterpretation#A "Abnormal")
* insert Salah1
* insert JikaYa(3.1)
* insert JikaYa(3.2)
* insert JikaYa(3.3)
* insert Butir(3.wajar, display, "Tidak ada masalah.")
* insert Arti($v3-ObservationInterpretation#N "Normal")
* insert Semua
* insert JikaTidak(3.1)
* insert JikaTidak(3.2)
* insert JikaTidak(3.3)

* insert Grup(4, "Gangguan penglihatan")
* insert GrupWajib
* insert GrupMenjadiPengamatan(survey, $butir-kuesioner#skilas-4 "SKILAS: gangguan penglihatan")
* insert YaTidak(4.1, [["Ada masalah pada mata, atau sedang berobat diabetes atau tekanan darah tinggi"]])
* insert Wajib
* insert Kode([[$butir-kuesioner#skilas-4-1 "Ada masalah pada mata, atau sedang berobat diabetes atau tekanan darah tinggi"]])
* insert YaTidak(4.2, "Hitung jari benar tiga kali berturut-turut")
* insert Wajib
* insert Kode($butir-kuesioner#skilas-4-2 "Hitung jari benar tiga kali berturut-turut")
* insert Butir(4.masalah, display, "Ada masalah: lanjutkan dengan pemeriksaan lanjutan.")
* insert Arti($v3-ObservationInterpretation#A "Abnormal")
* insert Salah1
* insert JikaYa(4.1)
* insert JikaTidak(4.2)
* insert Butir(4.wajar, display, "Tidak ada masalah.")
* insert Arti($v3-ObservationInterpretation#N "Normal")
* insert Semua
* insert JikaTidak(4.1)
* insert JikaYa(4.2)

* insert Grup(5, "Gangguan pendengaran")
* insert GrupWajib
* insert GrupMenjadiPengamatan(survey, $butir-kuesioner#skilas-5 "SKILAS: gangguan pendengaran")
* insert YaTidak(5.1, "Mendengar suara bisikan pada tes bisik")
* insert Wajib
* insert Kode($butir-kuesioner#skilas-5-1 "Mendengar suara bisikan pada tes bisik")
* insert Butir(5.masalah, display, "Ada masalah: lanjutkan dengan pemeriksaan lanjutan.")
* insert Arti($v3-ObservationInterpretation#A "Abnormal")
* insert Salah1
* insert JikaTidak(5.1)
* insert Butir(5.wajar, display, "Tidak ada masalah.")
* insert Arti($v3-ObservationInterpretation#N "Normal")
* insert Semua
* insert JikaYa(5.1)

* insert Grup(6, "Gejala depresi")
* insert GrupWajib
* insert GrupMenjadiPengamatan(survey, $butir-kuesioner#skilas-6 "SKILAS: gejala depresi")
* insert YaTidak(6.1, [["Dua minggu terakhir merasa sedih, tertekan, atau putus asa"]])
* insert Wajib
* insert Kode([[$butir-kuesioner#skilas-6-1 "Dua minggu terakhir merasa sedih, tertekan, atau putus asa"]])
* insert YaTidak(6.2, "Dua minggu terakhir kurang minat atau kesenangan dalam melakukan sesuatu")
* insert Wajib
* insert Kode($butir-kuesioner#skilas-6-2 "Dua minggu terakhir kurang minat atau kesenangan dalam melakukan sesuatu")
* insert Butir(6.masalah, display, "Ada masalah: lanjutkan dengan pemeriksaan lanjutan.")
* insert Arti($v3-ObservationInterpretation#A "Abnormal")
* insert Salah1
* insert JikaYa(6.1)
* insert JikaYa(6.2)
* insert Butir(6.wajar, display, "Tidak ada masalah.")
* insert Arti($v3-ObservationInterpretation#N "Normal")
* insert Semua
* insert JikaTidak(6.1)
* insert JikaTidak(6.2)
