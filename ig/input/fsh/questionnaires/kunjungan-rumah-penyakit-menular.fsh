Instance: kuesioner-kunjungan-rumah-penyakit-menular
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(kunjungan-rumah-penyakit-menular, KunjunganRumahPenyakitMenular, [["Kunjungan rumah: penyakit menular (TBC)"]], [["Home visit: communicable disease (tuberculosis)"]])
* description = "Daftar periksa kader untuk satu orang yang berobat TBC dan kontak eratnya. Isinya hanya boleh dibaca petugas yang merawat."
* subjectType[+] = #Patient

* insert Grup(pengobatan, "Pengobatan TBC")
* insert GrupWajib
* insert Layanan(diagnosis, "Diagnosis TBC")
* insert Layanan(periksa-terakhir, "Pemeriksaan terakhir")
* insert Butir(pmo, string, [["Nama pengawas menelan obat (PMO)"]])
* insert Wajib
* insert YaTidak(obat-ada, "Obat anti-TBC tersedia")
* insert Wajib
* insert Butir(obat-minum, boolean, "Obat anti-TBC diminum dalam 24 jam terakhir")
* insert Wajib
* insert JikaYa(obat-ada)
* insert Kode($butir-kuesioner#oat-minum "Obat anti-TBC diminum dalam 24 jam terakhir")
* insert YaTidak(diingatkan-minum, "Diingatkan minum obat")
* insert Wajib
* insert Merokok
* insert Wajib

* insert Grup(kontak, "Kontak erat")
* insert GrupBerulang
* insert Butir(kontak.nama, string, "Nama")
* insert Wajib
* insert Butir(kontak.hubungan, choice, "Hubungan")
* insert Wajib
* insert Opsi($jawaban-kuesioner#keluarga-serumah "Keluarga")
* insert Opsi($jawaban-kuesioner#tetangga "Tetangga")
* insert Opsi($jawaban-kuesioner#art "Asisten rumah tangga")
* insert Opsi($jawaban-kuesioner#lainnya "Lainnya")
* insert YaTidak(kontak.diperiksa, "Sudah diskrining TBC")
* insert Wajib

* insert GrupTandaBahaya
* insert Bahaya(bahaya.batuk-terus, batuk-terus, "Batuk terus-menerus")
* insert Bahaya(bahaya.demam-2-minggu, demam-2-minggu, "Demam 2 minggu atau lebih")
* insert Bahaya(bahaya.bb-turun-2-bulan, bb-turun-2-bulan, "Berat badan turun dalam 2 bulan terakhir")
* insert PesanTandaBahaya
* insert JikaYa(bahaya.batuk-terus)
* insert JikaYa(bahaya.demam-2-minggu)
* insert JikaYa(bahaya.bb-turun-2-bulan)

* insert Penutup
