Instance: kuesioner-kunjungan-rumah-bersalin-nifas
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(kunjungan-rumah-bersalin-nifas, KunjunganRumahBersalinNifas, "Kunjungan rumah: ibu bersalin dan nifas", "Home visit: delivery and postpartum")
* description = "Daftar periksa kader untuk satu ibu sejak bersalin sampai hari ke-42."
* subjectType[+] = #Patient

* insert Grup(persalinan, "Persalinan")
* insert GrupWajib
* insert Butir(waktu-lahir, dateTime, "Tanggal dan jam bersalin")
* insert Wajib
* insert Butir(kelahiran-ke, integer, "Kelahiran ke")
* insert Wajib
* insert Kode([[$loinc#11977-6 "[#] Parity"]])
* insert RentangBulat(1, 25)
* insert MenjadiPengamatan(survey)
* insert Butir(usia-kehamilan, decimal, [["Usia kehamilan saat bersalin (minggu)"]])
* insert Kode($loinc#76516-4 "Gestational age--at birth")
* insert Satuan(wk, "minggu")
* insert Rentang(20, 45)
* insert MenjadiPengamatan(survey)
* insert Butir(penolong, choice, "Penolong persalinan")
* insert Wajib
* insert Opsi($jawaban-kuesioner#bidan "Bidan")
* insert Opsi($jawaban-kuesioner#dokter-umum "Dokter umum")
* insert Opsi($jawaban-kuesioner#dokter-spog "Dokter spesialis kebidanan")
* insert Opsi($jawaban-kuesioner#lainnya "Lainnya")
* insert Butir(tempat, choice, "Tempat bersalin")
* insert Wajib
* insert Opsi($jawaban-kuesioner#pustu-posyandu-prima "Pustu")
* insert Opsi($jawaban-kuesioner#puskesmas "Puskesmas")
* insert Opsi($jawaban-kuesioner#rumah-sakit "Rumah sakit")
* insert Opsi($jawaban-kuesioner#klinik "Klinik")
* insert Opsi($jawaban-kuesioner#pmb "Praktik mandiri bidan")
* insert Opsi($jawaban-kuesioner#lainnya "Lainnya")
* insert Butir(tempat-lain, string, "Tempat bersalin lainnya")
* insert Wajib
* insert JikaPilih(tempat, $jawaban-kuesioner#lainnya "Lainnya")
* insert YaTidak(ibu-sehat, "Ibu sehat sesudah bersalin")
* insert Wajib
* insert Butir(imd, choice, "Inisiasi menyusu dini")
* insert Kode($kemkes-clinical-term#OC000016 "Waktu Inisiasi Menyusui Dini")
* insert MenjadiPengamatan(survey)
* insert Opsi($kemkes-clinical-term#OV000014 "Kurang dari 1 Jam")
* insert Opsi($kemkes-clinical-term#OV000015 "Lebih dari 1 Jam")

* insert Grup(layanan, "Layanan yang sudah diterima")
* insert Layanan(kf1, "KF1: 6 sampai 48 jam")
* insert Layanan(kf2, "KF2: hari ke-3 sampai ke-7")
* insert Layanan(kf3, "KF3: hari ke-8 sampai ke-28")
* insert Layanan(kf4, "KF4: hari ke-29 sampai ke-42")
* insert Layanan(vitamin-a, "Kapsul vitamin A ibu nifas")
* insert Layanan(kb, "KB pascapersalinan")
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
* insert YaTidak(menyusui, "Ibu menyusui")
* insert Wajib

* insert GrupTandaBahaya
* insert Bahaya(bahaya.demam, demam, "Demam")
* insert Bahaya(bahaya.sedih, sedih, [["Sedih, murung, atau menangis tanpa sebab"]])
* insert Bahaya(bahaya.gangguan-kencing, gangguan-kencing, "Gangguan buang air kecil")
* insert Bahaya(bahaya.sesak, sesak, "Sesak napas")
* insert Bahaya(bahaya.sakit-kepala, sakit-kepala, "Sakit kepala hebat")
* insert Bahaya(bahaya.perdarahan, perdarahan, "Perdarahan banyak dari jalan lahir")
* insert Bahaya(bahaya.kelamin-bengkak, kelamin-bengkak, "Kelamin bengkak atau nyeri")
* insert Bahaya(bahaya.cairan-berbau, cairan-berbau, "Cairan berbau dari jalan lahir")
* insert Bahaya(bahaya.nyeri-ulu-hati, nyeri-ulu-hati, "Nyeri ulu hati")
* insert Bahaya(bahaya.pandangan-kabur, pandangan-kabur, "Pandangan kabur")
* insert Bahaya(bahaya.payudara-bengkak, payudara-bengkak, [["Payudara bengkak, merah, dan nyeri"]])
* insert Bahaya(bahaya.darah-nifas-berbau, darah-nifas-berbau, "Darah nifas berbau")
* insert Bahaya(bahaya.keputihan, keputihan, "Keputihan berbau atau gatal")
* insert Bahaya(bahaya.jantung, jantung, "Jantung berdebar atau nyeri dada")
* insert PesanTandaBahaya
* insert JikaYa(bahaya.demam)
* insert JikaYa(bahaya.sedih)
* insert JikaYa(bahaya.gangguan-kencing)
* insert JikaYa(bahaya.sesak)
* insert JikaYa(bahaya.sakit-kepala)
* insert JikaYa(bahaya.perdarahan)
* insert JikaYa(bahaya.kelamin-bengkak)
* insert JikaYa(bahaya.cairan-berbau)
* insert JikaYa(bahaya.nyeri-ulu-hati)
* insert JikaYa(bahaya.pandangan-kabur)
* insert JikaYa(bahaya.payudara-bengkak)
* insert JikaYa(bahaya.darah-nifas-berbau)
* insert JikaYa(bahaya.keputihan)
* insert JikaYa(bahaya.jantung)

* insert Penutup
