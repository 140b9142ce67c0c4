Instance: kuesioner-kunjungan-rumah-keluarga
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(kunjungan-rumah-keluarga, KunjunganRumahKeluarga, "Kunjungan rumah: keluarga dan anggota keluarga", "Home visit: the family and its members")
* description = "Formulir pertama kunjungan rumah: satu keluarga, anggotanya, dan keadaan rumahnya. Subjeknya Group keluarga; hasil kesehatan tiap orang dicatat pada formulir orang itu."
* subjectType[+] = #Group

* insert Grup(pendataan, "Pendataan")
* insert GrupWajib
* insert Butir(tanggal, date, "Tanggal pengumpulan data")
* insert Wajib
* insert Butir(posyandu, string, "Posyandu")
* insert Wajib
* insert Butir(pustu, string, "Puskesmas Pembantu")
* insert Butir(puskesmas, string, "Puskesmas")
* insert Butir(desa, string, "Desa atau kelurahan")
* insert Butir(kecamatan, string, "Kecamatan")
* insert Butir(kabupaten, string, "Kabupaten atau kota")
* insert Butir(provinsi, string, "Provinsi")
* insert Butir(kepala-keluarga, string, "Nama kepala keluarga")
* insert Wajib
* insert Butir(alamat, string, "Alamat")
* insert Butir(telepon, string, "Nomor telepon")

* insert Grup(anggota, "Anggota keluarga")
* insert GrupWajib
* insert GrupBerulang
* insert Butir(anggota.nama, string, "Nama")
* insert Wajib
* insert Butir(anggota.nik, string, "NIK")
* insert Wajib
* insert Panjang(16)
* insert Pola([["[0-9]{16}"]])
* insert Butir(anggota.lahir, date, "Tanggal lahir")
* insert Wajib
* insert Butir(anggota.kelamin, choice, "Jenis kelamin")
* insert Opsi(http://hl7.org/fhir/administrative-gender#male "Male")
* insert Opsi(http://hl7.org/fhir/administrative-gender#female "Female")
* insert Butir(anggota.hubungan, choice, "Hubungan dengan kepala keluarga")
* insert Opsi($jawaban-kuesioner#kepala-keluarga "Kepala keluarga")
* insert Opsi($jawaban-kuesioner#istri "Istri")
* insert Opsi($jawaban-kuesioner#anak "Anak")
* insert Opsi($jawaban-kuesioner#menantu "Menantu")
* insert Opsi($jawaban-kuesioner#cucu "Cucu")
* insert Opsi($jawaban-kuesioner#orang-tua "Orang tua")
* insert Opsi($jawaban-kuesioner#mertua "Mertua")
* insert Opsi($jawaban-kuesioner#famili-lain "Famili lain")
* insert Opsi($jawaban-kuesioner#lainnya "Lainnya")
* insert Butir(anggota.kawin, choice, "Status perkawinan")
* insert Opsi($jawaban-kuesioner#belum-kawin "Belum kawin")
* insert Opsi($jawaban-kuesioner#kawin "Kawin")
* insert Opsi($jawaban-kuesioner#cerai-hidup "Cerai hidup")
* insert Opsi($jawaban-kuesioner#cerai-mati "Cerai mati")
* insert Butir(anggota.pendidikan, choice, "Pendidikan terakhir")
* insert Opsi($jawaban-kuesioner#pendidikan-0 "Tidak sekolah")
* insert Opsi($jawaban-kuesioner#pendidikan-1 "SD atau sederajat")
* insert Opsi($jawaban-kuesioner#pendidikan-2 "SMP atau sederajat")
* insert Opsi($jawaban-kuesioner#pendidikan-3 "SMA atau sederajat")
* insert Opsi($jawaban-kuesioner#pendidikan-4 "Perguruan tinggi")
* insert Butir(anggota.pekerjaan, string, "Pekerjaan")

* insert Grup(rumah, "Keadaan keluarga dan rumah")
* insert GrupWajib
* insert YaTidak(rumah.jaminan, "Seluruh anggota memiliki JKN atau jaminan kesehatan daerah")
* insert Wajib
* insert YaTidak(rumah.ventilasi, "Ventilasi rumah cukup")
* insert Wajib
* insert YaTidak(rumah.jamban, "Keluarga memiliki jamban")
* insert Wajib
* insert Butir(rumah.jenis-jamban, choice, "Jenis jamban")
* insert Wajib
* insert JikaYa(rumah.jamban)
* insert Opsi($jawaban-kuesioner#kloset "Kloset")
* insert Opsi($jawaban-kuesioner#leher-angsa "Leher angsa")
* insert Opsi($jawaban-kuesioner#plengsengan "Plengsengan")
* insert Opsi($jawaban-kuesioner#cemplung "Cemplung")
* insert Butir(rumah.air, choice, "Sumber air bersih")
* insert Wajib
* insert Opsi($jawaban-kuesioner#sumur-terlindung "Sumur terlindung")
* insert Opsi($jawaban-kuesioner#pdam "PDAM")
* insert Opsi($jawaban-kuesioner#sumur-pompa "Sumur pompa")
* insert Opsi($jawaban-kuesioner#mata-air-terlindung "Mata air terlindung")
* insert Opsi($jawaban-kuesioner#sumur-terbuka "Sumur terbuka")
* insert Opsi($jawaban-kuesioner#sungai "Sungai")
* insert Opsi($jawaban-kuesioner#danau "Danau")
* insert Opsi($jawaban-kuesioner#lainnya "Lainnya")
* insert YaTidak(rumah.odgj, "Ada anggota dengan gangguan jiwa berat")
* insert Wajib
* insert YaTidak(rumah.tbc, "Ada anggota yang didiagnosis TBC")
* insert Wajib
* insert YaTidak(rumah.hipertensi, "Ada anggota yang didiagnosis hipertensi")
* insert Wajib
* insert YaTidak(rumah.dm, "Ada anggota yang didiagnosis diabetes melitus")
* insert Wajib
* insert Butir(rumah.formulir-orang, display, [["Isi formulir orangnya: dewasa, lansia, atau penyakit menular, dan beri tahu tenaga kesehatan."]])
* insert Salah1
* insert JikaYa(rumah.odgj)
* insert JikaYa(rumah.tbc)
* insert JikaYa(rumah.hipertensi)
* insert JikaYa(rumah.dm)
