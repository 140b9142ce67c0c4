Instance: kuesioner-kunjungan-rumah-bayi
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(kunjungan-rumah-bayi, KunjunganRumahBayi, "Kunjungan rumah: bayi 0-6 bulan", [["Home visit: infant, 0-6 months"]])
* description = "Daftar periksa kader untuk satu bayi sampai umur 6 bulan. Kader mencatat ukuran mentah; status gizi dihitung oleh tenaga kesehatan atau server."
* subjectType[+] = #Patient

* insert Grup(pertumbuhan, "Pertumbuhan")
* insert Butir(timbang-terakhir, date, "Tanggal penimbangan terakhir")
* insert BeratBadan
* insert Butir(panjang-badan, decimal, [["Panjang badan, diukur terlentang (cm)"]])
* insert Kode($loinc#8306-3 "Body height --lying")
* insert Satuan(cm, "cm")
* insert Rentang(30, 150)
* insert MenjadiPengamatan(vital-signs)
* insert Butir(lingkar-kepala, decimal, [["Lingkar kepala (cm)"]])
* insert Kode($loinc#9843-4 "Head Occipital-frontal circumference")
* insert Satuan(cm, "cm")
* insert Rentang(20, 65)
* insert MenjadiPengamatan(vital-signs)
* insert Butir(arah-bb, choice, "Berat badan dibanding bulan lalu")
* insert Opsi($jawaban-kuesioner#naik "Naik")
* insert Opsi($jawaban-kuesioner#tetap "Tetap")
* insert Opsi($jawaban-kuesioner#turun "Turun")
* insert Butir(arah-pb, choice, "Panjang badan dibanding bulan lalu")
* insert Opsi($jawaban-kuesioner#naik "Naik")
* insert Opsi($jawaban-kuesioner#tetap "Tetap")
* insert Opsi($jawaban-kuesioner#turun "Turun")
* insert Butir(arah-lk, choice, "Lingkar kepala dibanding bulan lalu")
* insert Opsi($jawaban-kuesioner#naik "Naik")
* insert Opsi($jawaban-kuesioner#tetap "Tetap")
* insert Opsi($jawaban-kuesioner#turun "Turun")

* insert Grup(layanan, "Layanan yang sudah diterima")
* insert Layanan(kn0, "KN0: 0 sampai 6 jam")
* insert Layanan(kn1, "KN1: 6 sampai 48 jam")
* insert Layanan(kn2, "KN2: hari ke-3 sampai ke-7")
* insert Layanan(kn3, "KN3: hari ke-8 sampai ke-28")

* insert Grup(imunisasi, "Imunisasi sampai umur 4 bulan")
* insert GrupWajib
* insert YaTidak(imunisasi.hb0, [["Hepatitis B 0 (sebelum 24 jam)"]])
* insert Wajib
* insert YaTidak(imunisasi.bcg, "BCG")
* insert Wajib
* insert YaTidak(imunisasi.opv1, "Polio tetes 1")
* insert Wajib
* insert YaTidak(imunisasi.dpt1, "DPT-HB-Hib 1")
* insert Wajib
* insert YaTidak(imunisasi.opv2, "Polio tetes 2")
* insert Wajib
* insert YaTidak(imunisasi.rv1, "Rotavirus 1")
* insert Wajib
* insert YaTidak(imunisasi.pcv1, "PCV 1")
* insert Wajib
* insert YaTidak(imunisasi.dpt2, "DPT-HB-Hib 2")
* insert Wajib
* insert YaTidak(imunisasi.opv3, "Polio tetes 3")
* insert Wajib
* insert YaTidak(imunisasi.rv2, "Rotavirus 2")
* insert Wajib
* insert YaTidak(imunisasi.pcv2, "PCV 2")
* insert Wajib
* insert YaTidak(imunisasi.dpt3, "DPT-HB-Hib 3")
* insert Wajib
* insert YaTidak(imunisasi.opv4, "Polio tetes 4")
* insert Wajib
* insert YaTidak(imunisasi.rv3, "Rotavirus 3")
* insert Wajib
* insert YaTidak(imunisasi.ipv1, "Polio suntik 1")
* insert Wajib

* insert Grup(pemeriksaan, "Keadaan saat kunjungan")
* insert GrupWajib
* insert SuhuTubuh
* insert YaTidak(buku-kia, "Memiliki Buku KIA")
* insert Wajib
* insert Kode($kemkes-clinical-term#OC000014 "Memiliki Buku KIA")
* insert MenjadiPengamatan(survey)
* insert YaTidak(asi-eksklusif, "Mendapat ASI saja")
* insert Wajib
* insert Kode($sct#1145307003 "Exclusively breastfed")
* insert MenjadiPengamatan(survey)

* insert GrupTandaBahaya
* insert Bahaya(bahaya.napas-bayi, napas-bayi, [["Napas di luar 40-60 kali semenit, atau dada tertarik ke dalam"]])
* insert Bahaya(bahaya.aktivitas, aktivitas, [["Lemah, gerak hanya bila dirangsang"]])
* insert Bahaya(bahaya.warna-kulit, warna-kulit, [["Kulit biru, pucat, atau kuning"]])
* insert Bahaya(bahaya.hisapan, hisapan, "Hisapan lemah atau tidak mau menyusu")
* insert Bahaya(bahaya.kejang, kejang, "Kejang")
* insert Bahaya(bahaya.suhu-bayi, suhu-bayi, [["Suhu di luar 36,5-37,5 derajat Celsius"]])
* insert Bahaya(bahaya.bab, bab, [["Buang air besar bermasalah: diare, pucat, atau belum BAB"]])
* insert Bahaya(bahaya.kencing, kencing, "Kencing kurang dari 6 kali sehari")
* insert Bahaya(bahaya.tali-pusat, tali-pusat, [["Tali pusat merah, berbau, atau bernanah"]])
* insert Bahaya(bahaya.mata, mata, "Mata merah atau bernanah")
* insert Bahaya(bahaya.kulit, kulit, "Kulit bernanah atau berbintil")
* insert Bahaya(bahaya.imunisasi-tidak-sesuai, imunisasi-tidak-sesuai, "Imunisasi belum sesuai umur")
* insert PesanTandaBahaya
* insert JikaYa(bahaya.napas-bayi)
* insert JikaYa(bahaya.aktivitas)
* insert JikaYa(bahaya.warna-kulit)
* insert JikaYa(bahaya.hisapan)
* insert JikaYa(bahaya.kejang)
* insert JikaYa(bahaya.suhu-bayi)
* insert JikaYa(bahaya.bab)
* insert JikaYa(bahaya.kencing)
* insert JikaYa(bahaya.tali-pusat)
* insert JikaYa(bahaya.mata)
* insert JikaYa(bahaya.kulit)
* insert JikaYa(bahaya.imunisasi-tidak-sesuai)

* insert Penutup
