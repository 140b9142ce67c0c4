Instance: kuesioner-kunjungan-rumah-ibu-hamil
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(kunjungan-rumah-ibu-hamil, KunjunganRumahIbuHamil, "Kunjungan rumah: ibu hamil", "Home visit: pregnancy")
* description = "Daftar periksa kader untuk satu ibu hamil. Kader mencatat layanan yang sudah diterima dan tanda bahaya; diagnosis tetap wewenang tenaga kesehatan."
* subjectType[+] = #Patient

* insert Grup(kehamilan, "Kehamilan ini")
* insert GrupWajib
* insert Butir(kehamilan-ke, integer, "Kehamilan ke")
* insert Wajib
* insert Kode([[$loinc#11996-6 "[#] Pregnancies"]])
* insert RentangBulat(1, 25)
* insert MenjadiPengamatan(survey)
* insert Butir(jarak, decimal, [["Jarak dari kehamilan sebelumnya (bulan)"]])
* insert Kode($kemkes-clinical-term#OC000001 "Jarak kehamilan")
* insert Satuan(mo, "bulan")
* insert Rentang(0, 400)
* insert MenjadiPengamatan(survey)
* insert JikaAngka(kehamilan-ke, >, 1)

* insert Grup(layanan, "Layanan yang sudah diterima")
* insert Layanan(k1, [["K1: trimester 1, oleh dokter dengan USG"]])
* insert Layanan(k2, "K2: trimester 2")
* insert Layanan(k3, "K3: trimester 2")
* insert Layanan(k4, "K4: trimester 3")
* insert Layanan(k5, [["K5: trimester 3, oleh dokter dengan USG"]])
* insert Layanan(k6, "K6: trimester 3 sampai bersalin")
* insert Layanan(kelas-ibu, "Kelas ibu hamil")
* insert Berulang
* insert Layanan(skrining-jiwa, "Skrining kesehatan jiwa")

* insert Grup(pemeriksaan, "Keadaan saat kunjungan")
* insert GrupWajib
* insert SuhuTubuh
* insert YaTidak(buku-kia, "Memiliki Buku KIA")
* insert Wajib
* insert Kode($kemkes-clinical-term#OC000014 "Memiliki Buku KIA")
* insert MenjadiPengamatan(survey)
* insert YaTidak(isi-piringku, "Makan sesuai Isi Piringku")
* insert Wajib
* insert Butir(lila, decimal, [["Lingkar lengan atas (cm), bila diukur"]])
* insert Kode($sct#284473002 "Mid upper arm circumference")
* insert Satuan(cm, "cm")
* insert Rentang(10, 60)
* insert MenjadiPengamatan(exam)
* insert YaTidak(lila-kurang, [["Lingkar lengan atas di bawah 23,5 cm pada pemeriksaan terakhir"]])
* insert Wajib
* insert Butir(pmt-kek, boolean, "Makanan tambahan untuk ibu kurang energi kronik diterima")
* insert Wajib
* insert JikaYa(lila-kurang)
* insert JikaDesimal(lila, <, 23.5)
* insert Salah1
* insert YaTidak(ttd-ada, "Tablet tambah darah atau MMS tersedia")
* insert Wajib
* insert Butir(ttd-minum, boolean, "Tablet tambah darah atau MMS diminum dalam 24 jam terakhir")
* insert Wajib
* insert JikaYa(ttd-ada)

* insert GrupTandaBahaya
* insert Bahaya(bahaya.demam-2-hari, demam-2-hari, "Demam lebih dari 2 hari")
* insert Bahaya(bahaya.sakit-kepala-bengkak, sakit-kepala-bengkak, [["Pusing atau sakit kepala berat, pandangan kabur, disertai bengkak"]])
* insert Bahaya(bahaya.cemas-sulit-tidur, cemas-sulit-tidur, "Sulit tidur atau cemas berlebihan")
* insert Bahaya(bahaya.diare-berulang, diare-berulang, "Diare berulang")
* insert Bahaya(bahaya.risiko-tbc, risiko-tbc, "Gejala atau kontak TBC")
* insert Bahaya(bahaya.gerak-janin, gerak-janin, "Gerakan janin berkurang atau tidak ada")
* insert Bahaya(bahaya.jantung, jantung, "Jantung berdebar atau nyeri dada")
* insert Bahaya(bahaya.cairan-lahir, cairan-lahir, "Keluar cairan atau darah dari jalan lahir")
* insert Bahaya(bahaya.sakit-kencing, sakit-kencing, "Sakit saat kencing atau gangguan kencing")
* insert Bahaya(bahaya.nyeri-perut, nyeri-perut, "Nyeri perut hebat")
* insert PesanTandaBahaya
* insert JikaYa(bahaya.demam-2-hari)
* insert JikaYa(bahaya.sakit-kepala-bengkak)
* insert JikaYa(bahaya.cemas-sulit-tidur)
* insert JikaYa(bahaya.diare-berulang)
* insert JikaYa(bahaya.risiko-tbc)
* insert JikaYa(bahaya.gerak-janin)
* insert JikaYa(bahaya.jantung)
* insert JikaYa(bahaya.cairan-lahir)
* insert JikaYa(bahaya.sakit-kencing)
* insert JikaYa(bahaya.nyeri-perut)

* insert Penutup
