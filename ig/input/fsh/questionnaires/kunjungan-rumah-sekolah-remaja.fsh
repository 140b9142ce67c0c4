Instance: kuesioner-kunjungan-rumah-sekolah-remaja
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(kunjungan-rumah-sekolah-remaja, KunjunganRumahSekolahRemaja, "Kunjungan rumah: anak usia sekolah dan remaja", "Home visit: school age and adolescence")
* description = "Daftar periksa kader untuk satu anak atau remaja umur 6 sampai sebelum 18 tahun. Batas 15 tahun untuk tekanan darah dan gula darah mengikuti daftar periksa kader."
* subjectType[+] = #Patient

* insert Grup(data, "Data sasaran")
* insert GrupWajib
* insert Butir(umur, integer, "Umur dalam tahun")
* insert Wajib
* insert RentangBulat(6, 18)
* insert YaTidak(perempuan, "Perempuan")
* insert Wajib
* insert Butir(timbang-terakhir, date, "Tanggal penimbangan terakhir")
* insert BeratBadan
* insert Butir(tinggi-badan, decimal, [["Tinggi badan (cm)"]])
* insert Kode($loinc#8302-2 "Body height")
* insert Satuan(cm, "cm")
* insert Rentang(60, 230)
* insert MenjadiPengamatan(vital-signs)

* insert Grup(layanan, "Layanan dan kebiasaan")
* insert GrupWajib
* insert Layanan(cek-hb, "Pemeriksaan Hb")
* insert Butir(hb, decimal, [["Hasil Hb (g/dL)"]])
* insert Kode([[$loinc#30352-9 "Hemoglobin [Mass/volume] in Capillary blood"]])
* insert Satuan(g/dL, "g/dL")
* insert Rentang(1, 25)
* insert MenjadiPengamatan(laboratory)
* insert Layanan(skrining-jiwa, "Skrining kesehatan jiwa")
* insert YaTidak(isi-piringku, "Makan sesuai Isi Piringku")
* insert Wajib
* insert Butir(ttd-ada, boolean, "Tablet tambah darah tersedia")
* insert Wajib
* insert JikaYa(perempuan)
* insert Butir(ttd-minum, boolean, "Tablet tambah darah diminum minggu ini")
* insert Wajib
* insert JikaYa(ttd-ada)
* insert Merokok
* insert Wajib

* insert Grup(ptm, [["Tekanan darah dan gula darah (umur 15 tahun ke atas)"]])
* insert Butir(cek-td, boolean, "Tekanan darah diperiksa dalam setahun terakhir")
* insert Wajib
* insert JikaAngka(umur, >=, 15)
* insert TekananDarah
* insert Butir(cek-gd, boolean, "Gula darah diperiksa dalam setahun terakhir")
* insert Wajib
* insert JikaAngka(umur, >=, 15)
* insert GulaDarah

* insert Grup(pemeriksaan, "Keadaan saat kunjungan")
* insert SuhuTubuh

* insert GrupTandaBahaya
* insert Bahaya(bahaya.suhu-tinggi, suhu-tinggi, [["Suhu 37,5 derajat Celsius atau lebih"]])
* insert PesanTandaBahaya
* insert JikaYa(bahaya.suhu-tinggi)

* insert Penutup
