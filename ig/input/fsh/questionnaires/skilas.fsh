Instance: kuesioner-skilas
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(skilas, Skilas, "SKILAS: skrining lansia sederhana", "SKILAS: simple screening of the elderly")
* description = "Enam kemampuan orang berumur 60 tahun ke atas: kognitif, mobilisasi, gizi, penglihatan, pendengaran, dan suasana hati. Satu masalah saja sudah ditindaklanjuti. Nomor butir sama dengan kuesioner Q0042 SATUSEHAT; bunyinya diringkas. Kelompok kesimpulan menjadi satu Observation SKILAS: enam ranah dan banyaknya yang bertanda."
* subjectType[+] = #Patient
* insert NomorSatusehat(Q0042)

* insert Grup(1, "Penurunan kognitif")
* insert GrupWajib
* insert YaTidak(1.1, "Menjawab benar tanggal hari ini dan tempat berada")
* insert Wajib
* insert Kode($butir-kuesioner#skilas-1-1 "Menjawab benar tanggal hari ini dan tempat berada")
* insert YaTidak(1.2, "Mengingat kembali tiga kata yang disebutkan")
* insert Wajib
* insert Kode($butir-kuesioner#skilas-1-2 "Mengingat kembali tiga kata yang disebutkan")
* insert Butir(1.masalah, display, "Ada masalah: lanjutkan dengan pemeriksaan lanjutan.")
* insert Salah1
* insert JikaTidak(1.1)
* insert JikaTidak(1.2)
* insert Butir(1.wajar, display, "Tidak ada masalah.")
* insert Semua
* insert JikaYa(1.1)
* insert JikaYa(1.2)

* insert Grup(2, "Keterbatasan mobilisasi")
* insert GrupWajib
* insert YaTidak(2.1, "Berdiri dari kursi lima kali tanpa bantuan tangan dalam 14 detik")
* insert Wajib
* insert Kode($butir-kuesioner#skilas-2-1 "Berdiri dari kursi lima kali tanpa bantuan tangan dalam 14 detik")
* insert Butir(2.masalah, display, "Ada masalah: lanjutkan dengan pemeriksaan lanjutan.")
* insert Salah1
* insert JikaTidak(2.1)
* insert Butir(2.wajar, display, "Tidak ada masalah.")
* insert Semua
* insert JikaYa(2.1)

* insert Grup(3, "Malnutrisi")
* insert GrupWajib
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
* insert Salah1
* insert JikaYa(3.1)
* insert JikaYa(3.2)
* insert JikaYa(3.3)
* insert Butir(3.wajar, display, "Tidak ada masalah.")
* insert Semua
* insert JikaTidak(3.1)
* insert JikaTidak(3.2)
* insert JikaTidak(3.3)

* insert Grup(4, "Gangguan penglihatan")
* insert GrupWajib
* insert YaTidak(4.1, [["Ada masalah pada mata, atau sedang berobat diabetes atau tekanan darah tinggi"]])
* insert Wajib
* insert Kode([[$butir-kuesioner#skilas-4-1 "Ada masalah pada mata, atau sedang berobat diabetes atau tekanan darah tinggi"]])
* insert YaTidak(4.2, "Hitung jari benar tiga kali berturut-turut")
* insert Wajib
* insert Kode($butir-kuesioner#skilas-4-2 "Hitung jari benar tiga kali berturut-turut")
* insert Butir(4.masalah, display, "Ada masalah: lanjutkan dengan pemeriksaan lanjutan.")
* insert Salah1
* insert JikaYa(4.1)
* insert JikaTidak(4.2)
* insert Butir(4.wajar, display, "Tidak ada masalah.")
* insert Semua
* insert JikaTidak(4.1)
* insert JikaYa(4.2)

* insert Grup(5, "Gangguan pendengaran")
* insert GrupWajib
* insert YaTidak(5.1, "Mendengar suara bisikan pada tes bisik")
* insert Wajib
* insert Kode($butir-kuesioner#skilas-5-1 "Mendengar suara bisikan pada tes bisik")
* insert Butir(5.masalah, display, "Ada masalah: lanjutkan dengan pemeriksaan lanjutan.")
* insert Salah1
* insert JikaTidak(5.1)
* insert Butir(5.wajar, display, "Tidak ada masalah.")
* insert Semua
* insert JikaYa(5.1)

* insert Grup(6, "Gejala depresi")
* insert GrupWajib
* insert YaTidak(6.1, [["Dua minggu terakhir merasa sedih, tertekan, atau putus asa"]])
* insert Wajib
* insert Kode([[$butir-kuesioner#skilas-6-1 "Dua minggu terakhir merasa sedih, tertekan, atau putus asa"]])
* insert YaTidak(6.2, "Dua minggu terakhir kurang minat atau kesenangan dalam melakukan sesuatu")
* insert Wajib
* insert Kode($butir-kuesioner#skilas-6-2 "Dua minggu terakhir kurang minat atau kesenangan dalam melakukan sesuatu")
* insert Butir(6.masalah, display, "Ada masalah: lanjutkan dengan pemeriksaan lanjutan.")
* insert Salah1
* insert JikaYa(6.1)
* insert JikaYa(6.2)
* insert Butir(6.wajar, display, "Tidak ada masalah.")
* insert Semua
* insert JikaTidak(6.1)
* insert JikaTidak(6.2)

// One Observation for the whole screening: the six abilities are its components, those with a sign its score.
* insert Grup(skilas, "Kesimpulan")
* insert GrupMenjadiPengamatan(survey, [[$pengukuran#skilas "Skrining lansia sederhana (SKILAS)"]])
* insert Butir(skilas.kognitif, display, [["Penurunan kognitif: ada masalah."]])
* insert TandaKelompok([[$pengukuran#skilas-kognitif "SKILAS: penurunan kognitif"]])
* insert Salah1
* insert JikaTidak(1.1)
* insert JikaTidak(1.2)
* insert Butir(skilas.mobilisasi, display, [["Keterbatasan mobilisasi: ada masalah."]])
* insert TandaKelompok([[$pengukuran#skilas-mobilisasi "SKILAS: keterbatasan mobilisasi"]])
* insert Salah1
* insert JikaTidak(2.1)
* insert Butir(skilas.malnutrisi, display, [["Malnutrisi: ada masalah."]])
* insert TandaKelompok([[$pengukuran#skilas-malnutrisi "SKILAS: malnutrisi"]])
* insert Salah1
* insert JikaYa(3.1)
* insert JikaYa(3.2)
* insert JikaYa(3.3)
* insert Butir(skilas.penglihatan, display, [["Gangguan penglihatan: ada masalah."]])
* insert TandaKelompok([[$pengukuran#skilas-penglihatan "SKILAS: gangguan penglihatan"]])
* insert Salah1
* insert JikaYa(4.1)
* insert JikaTidak(4.2)
* insert Butir(skilas.pendengaran, display, [["Gangguan pendengaran: ada masalah."]])
* insert TandaKelompok([[$pengukuran#skilas-pendengaran "SKILAS: gangguan pendengaran"]])
* insert Salah1
* insert JikaTidak(5.1)
* insert Butir(skilas.depresi, display, [["Gejala depresi: ada masalah."]])
* insert TandaKelompok([[$pengukuran#skilas-depresi "SKILAS: gejala depresi"]])
* insert Salah1
* insert JikaYa(6.1)
* insert JikaYa(6.2)
* insert Butir(skilas.jumlah, integer, "Banyaknya ranah yang bertanda")
* insert RentangBulat(0, 6)
* insert Hitungan([["iif(%resource.item.item.where(linkId='1.1').answer.value.exists($this = false) or %resource.item.item.where(linkId='1.2').answer.value.exists($this = false), 1, 0) + iif(%resource.item.item.where(linkId='2.1').answer.value.exists($this = false), 1, 0) + iif(%resource.item.item.where(linkId='3.1').answer.value.exists($this = true) or %resource.item.item.where(linkId='3.2').answer.value.exists($this = true) or %resource.item.item.where(linkId='3.3').answer.value.exists($this = true), 1, 0) + iif(%resource.item.item.where(linkId='4.1').answer.value.exists($this = true) or %resource.item.item.where(linkId='4.2').answer.value.exists($this = false), 1, 0) + iif(%resource.item.item.where(linkId='5.1').answer.value.exists($this = false), 1, 0) + iif(%resource.item.item.where(linkId='6.1').answer.value.exists($this = true) or %resource.item.item.where(linkId='6.2').answer.value.exists($this = true), 1, 0)"]])
* insert Butir(skilas.tindak-lanjut, display, [["Ada ranah yang bertanda: periksa lebih lanjut."]])
* insert Arti($hasil-skrining#perlu-pemeriksaan "Perlu pemeriksaan lanjutan")
* insert Salah1
* insert JikaTidak(1.1)
* insert JikaTidak(1.2)
* insert JikaTidak(2.1)
* insert JikaYa(3.1)
* insert JikaYa(3.2)
* insert JikaYa(3.3)
* insert JikaYa(4.1)
* insert JikaTidak(4.2)
* insert JikaTidak(5.1)
* insert JikaYa(6.1)
* insert JikaYa(6.2)
* insert Butir(skilas.wajar, display, [["Tidak ada ranah yang bertanda; ulangi setahun lagi."]])
* insert Arti($hasil-skrining#normal "Tidak ada masalah")
* insert JikaAngka(skilas.jumlah, <, 1)
