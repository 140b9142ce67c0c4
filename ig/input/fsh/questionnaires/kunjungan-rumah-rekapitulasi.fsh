Instance: kuesioner-kunjungan-rumah-rekapitulasi
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(kunjungan-rumah-rekapitulasi, KunjunganRumahRekapitulasi, "Kunjungan rumah: rekapitulasi hasil", "Home visit: summary")
* description = "Rekapitulasi mingguan kader untuk evaluasi di Pustu, satu untuk tiap Posyandu. Subjeknya Location Posyandu. Dipakai bila rekapitulasi masih dihitung dengan tangan."
* subjectType[+] = #Location

* insert Grup(masa, "Masa laporan")
* insert GrupWajib
* insert Butir(mulai, date, "Dari tanggal")
* insert Wajib
* insert Butir(sampai, date, "Sampai tanggal")
* insert Wajib
* insert Butir(keluarga, integer, "Keluarga yang dikunjungi")
* insert Wajib
* insert RentangBulat(0, 10000)

* insert Grup(bumil, "Ibu hamil")
* insert GrupWajib
* insert Butir(bumil.sasaran, integer, "Sasaran")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(bumil.tidak, integer, "Tidak berkunjung ke fasilitas")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(bumil.masalah, integer, "Bermasalah kesehatan")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(bumil.rujuk, integer, "Dirujuk")
* insert Wajib
* insert RentangBulat(0, 10000)

* insert Grup(nifas, "Ibu bersalin dan nifas")
* insert GrupWajib
* insert Butir(nifas.sasaran, integer, "Sasaran")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(nifas.tidak, integer, "Tidak berkunjung ke fasilitas")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(nifas.masalah, integer, "Bermasalah kesehatan")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(nifas.rujuk, integer, "Dirujuk")
* insert Wajib
* insert RentangBulat(0, 10000)

* insert Grup(bayi, "Bayi 0-6 bulan")
* insert GrupWajib
* insert Butir(bayi.sasaran, integer, "Sasaran")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(bayi.tidak, integer, "Tidak berkunjung ke fasilitas")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(bayi.masalah, integer, "Bermasalah kesehatan")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(bayi.rujuk, integer, "Dirujuk")
* insert Wajib
* insert RentangBulat(0, 10000)

* insert Grup(balita, "Balita dan anak prasekolah")
* insert GrupWajib
* insert Butir(balita.sasaran, integer, "Sasaran")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(balita.tidak, integer, "Tidak berkunjung ke fasilitas")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(balita.masalah, integer, "Bermasalah kesehatan")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(balita.rujuk, integer, "Dirujuk")
* insert Wajib
* insert RentangBulat(0, 10000)

* insert Grup(remaja, "Usia sekolah dan remaja")
* insert GrupWajib
* insert Butir(remaja.sasaran, integer, "Sasaran")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(remaja.tidak, integer, "Tidak berkunjung ke fasilitas")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(remaja.masalah, integer, "Bermasalah kesehatan")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(remaja.rujuk, integer, "Dirujuk")
* insert Wajib
* insert RentangBulat(0, 10000)

* insert Grup(dewasa, "Usia dewasa")
* insert GrupWajib
* insert Butir(dewasa.sasaran, integer, "Sasaran")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(dewasa.tidak, integer, "Tidak berkunjung ke fasilitas")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(dewasa.masalah, integer, "Bermasalah kesehatan")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(dewasa.rujuk, integer, "Dirujuk")
* insert Wajib
* insert RentangBulat(0, 10000)

* insert Grup(lansia, "Lanjut usia")
* insert GrupWajib
* insert Butir(lansia.sasaran, integer, "Sasaran")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(lansia.tidak, integer, "Tidak berkunjung ke fasilitas")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(lansia.masalah, integer, "Bermasalah kesehatan")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(lansia.rujuk, integer, "Dirujuk")
* insert Wajib
* insert RentangBulat(0, 10000)

* insert Grup(tbc, [["Penyakit menular (TBC)"]])
* insert GrupWajib
* insert Butir(tbc.sasaran, integer, "Sasaran")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(tbc.tidak, integer, "Tidak berkunjung ke fasilitas")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(tbc.masalah, integer, "Bermasalah kesehatan")
* insert Wajib
* insert RentangBulat(0, 10000)
* insert Butir(tbc.rujuk, integer, "Dirujuk")
* insert Wajib
* insert RentangBulat(0, 10000)
