Instance: kuesioner-kunjungan-rumah-balita
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(kunjungan-rumah-balita, KunjunganRumahBalita, "Kunjungan rumah: balita dan anak prasekolah 6-71 bulan", [["Home visit: young child, 6-71 months"]])
* description = "Daftar periksa kader untuk satu anak umur 6 sampai 71 bulan. Kader mencatat ukuran mentah; status gizi dihitung oleh tenaga kesehatan atau server."
* subjectType[+] = #Patient

* insert Grup(pertumbuhan, "Pertumbuhan")
* insert Butir(timbang-terakhir, date, "Tanggal penimbangan terakhir")
* insert BeratBadan
* insert Butir(panjang-badan, decimal, [["Tinggi badan, diukur berdiri (cm)"]])
* insert Kode($loinc#8302-2 "Body height")
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
* insert Butir(arah-pb, choice, "Tinggi badan dibanding bulan lalu")
* insert Opsi($jawaban-kuesioner#naik "Naik")
* insert Opsi($jawaban-kuesioner#tetap "Tetap")
* insert Opsi($jawaban-kuesioner#turun "Turun")
* insert Butir(arah-lk, choice, "Lingkar kepala dibanding bulan lalu")
* insert Opsi($jawaban-kuesioner#naik "Naik")
* insert Opsi($jawaban-kuesioner#tetap "Tetap")
* insert Opsi($jawaban-kuesioner#turun "Turun")
* insert Butir(lila, decimal, [["Lingkar lengan atas (cm)"]])
* insert Kode($sct#284473002 "Mid upper arm circumference")
* insert Satuan(cm, "cm")
* insert Rentang(5, 40)
* insert MenjadiPengamatan(exam)

* insert Grup(layanan, "Layanan yang sudah diterima")
* insert Butir(umur-bulan, integer, "Umur dalam bulan")
* insert Wajib
* insert RentangBulat(6, 71)
* insert Layanan(vitamin-a-feb, "Vitamin A bulan Februari")
* insert Layanan(vitamin-a-agu, "Vitamin A bulan Agustus")
* insert Layanan(obat-cacing, "Obat cacing")
* insert JikaAngka(umur-bulan, >=, 12)
* insert YaTidak(mt, "Mendapat makanan tambahan lokal")
* insert Wajib
* insert Butir(mt-patuh, boolean, "Makanan tambahan dihabiskan setiap hari")
* insert Wajib
* insert JikaYa(mt)

* insert Grup(imunisasi, "Imunisasi sampai umur 18 bulan")
* insert GrupWajib
* insert YaTidak(imunisasi.lengkap-4-bulan, "Semua imunisasi sampai umur 4 bulan")
* insert Wajib
* insert YaTidak(imunisasi.mr1, [["Campak-rubela 1 (9 bulan)"]])
* insert Wajib
* insert YaTidak(imunisasi.ipv2, [["Polio suntik 2 (9 bulan)"]])
* insert Wajib
* insert Butir(imunisasi.je, boolean, [["Japanese encephalitis (10 bulan, daerah endemis)"]])
* insert Butir(imunisasi.pcv3, boolean, [["PCV 3 (12 bulan)"]])
* insert Wajib
* insert JikaAngka(umur-bulan, >=, 12)
* insert Butir(imunisasi.dpt4, boolean, [["DPT-HB-Hib 4 (18 bulan)"]])
* insert Wajib
* insert JikaAngka(umur-bulan, >=, 18)
* insert Butir(imunisasi.mr2, boolean, [["Campak-rubela 2 (18 bulan)"]])
* insert Wajib
* insert JikaAngka(umur-bulan, >=, 18)

* insert Grup(makan, "Pemberian makan dalam 24 jam terakhir")
* insert GrupWajib
* insert YaTidak(mpasi, "Mendapat makanan pendamping ASI atau makanan keluarga")
* insert Wajib
* insert Kode([[$kemkes-clinical-term#OC000009 "Makanan Pendamping ASI (MPASI)"]])
* insert MenjadiPengamatan(survey)
* insert YaTidak(makan.pokok, "Makanan pokok")
* insert Wajib
* insert YaTidak(makan.hewani, "Protein hewani")
* insert Wajib
* insert YaTidak(makan.nabati, "Protein nabati")
* insert Wajib
* insert YaTidak(makan.lemak, "Lemak")
* insert Wajib
* insert YaTidak(makan.sayur-buah, "Sayur dan buah")
* insert Wajib

* insert Grup(pemeriksaan, "Keadaan saat kunjungan")
* insert GrupWajib
* insert SuhuTubuh
* insert YaTidak(buku-kia, "Memiliki Buku KIA")
* insert Wajib
* insert Kode($kemkes-clinical-term#OC000014 "Memiliki Buku KIA")
* insert MenjadiPengamatan(survey)

* insert GrupTandaBahaya
* insert Bahaya(bahaya.napas, napas, "Napas cepat atau sesak")
* insert Bahaya(bahaya.batuk, batuk, "Batuk grok-grok atau lebih dari 2 minggu")
* insert Bahaya(bahaya.diare, diare, "Diare")
* insert Bahaya(bahaya.kencing-sedikit, kencing-sedikit, "Kencing sedikit dan pekat")
* insert Bahaya(bahaya.warna-kulit, warna-kulit, [["Kulit biru, pucat, atau kuning"]])
* insert Bahaya(bahaya.aktivitas-anak, aktivitas-anak, "Lemas atau tidak bermain")
* insert Bahaya(bahaya.hisapan, hisapan, "Hisapan lemah atau tidak mau menyusu")
* insert Bahaya(bahaya.tidak-mau-makan, tidak-mau-makan, "Tidak mau makan atau memuntahkan semua")
* insert PesanTandaBahaya
* insert JikaYa(bahaya.napas)
* insert JikaYa(bahaya.batuk)
* insert JikaYa(bahaya.diare)
* insert JikaYa(bahaya.kencing-sedikit)
* insert JikaYa(bahaya.warna-kulit)
* insert JikaYa(bahaya.aktivitas-anak)
* insert JikaYa(bahaya.hisapan)
* insert JikaYa(bahaya.tidak-mau-makan)

* insert Penutup
