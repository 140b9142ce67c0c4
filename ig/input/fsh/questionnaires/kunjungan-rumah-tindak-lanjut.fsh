Instance: kuesioner-kunjungan-rumah-tindak-lanjut
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(kunjungan-rumah-tindak-lanjut, KunjunganRumahTindakLanjut, "Kunjungan rumah: tindak lanjut", "Home visit: follow-up")
* description = "Daftar sasaran yang perlu ditindaklanjuti Pustu atau Puskesmas, satu untuk tiap Posyandu. Subjeknya Location Posyandu. Task lebih baik untuk tindak lanjut yang statusnya perlu diikuti; formulir ini setara lembar kertasnya."
* subjectType[+] = #Location

* insert Grup(masa, "Masa laporan")
* insert GrupWajib
* insert Butir(mulai, date, "Dari tanggal")
* insert Wajib
* insert Butir(sampai, date, "Sampai tanggal")
* insert Wajib

* insert Grup(baris, "Sasaran yang ditindaklanjuti")
* insert GrupWajib
* insert GrupBerulang
* insert Butir(baris.nama, string, "Nama")
* insert Wajib
* insert Butir(baris.nik, string, "NIK")
* insert Panjang(16)
* insert Pola([["[0-9]{16}"]])
* insert Butir(baris.lahir, date, "Tanggal lahir")
* insert Butir(baris.alamat, string, "Alamat")
* insert Butir(baris.telepon, string, "Nomor telepon")
* insert Butir(baris.masalah, text, "Masalah kesehatan")
* insert Wajib
* insert Butir(baris.tindak-lanjut, text, "Tindak lanjut")
* insert Wajib
* insert Butir(baris.status, choice, "Status")
* insert Wajib
* insert Opsi($jawaban-kuesioner#tl-belum "Belum ditindaklanjuti")
* insert Opsi($jawaban-kuesioner#tl-selesai "Selesai")
* insert Opsi($jawaban-kuesioner#tl-dirujuk "Dirujuk")
* insert Butir(baris.tujuan, string, "Dirujuk ke")
* insert Wajib
* insert JikaPilih(baris.status, $jawaban-kuesioner#tl-dirujuk "Dirujuk")
