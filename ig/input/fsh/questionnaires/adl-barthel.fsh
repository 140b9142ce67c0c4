Instance: kuesioner-adl-barthel
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(adl-barthel, AdlBarthel, [["AKS: aktivitas kehidupan sehari-hari (Barthel yang dimodifikasi)"]], "ADL: modified Barthel index")
* description = "Sepuluh kegiatan, jumlah 0-20. 20 mandiri (A), 12-19 ketergantungan ringan (B), 9-11 sedang (B), 5-8 berat (C), 0-4 total (C)."
* subjectType[+] = #Patient

* insert Grup(adl, "Kegiatan")
* insert GrupWajib
* insert GrupMenjadiPengamatan(survey, $loinc#96762-0 "Barthel index panel")
* insert Butir(adl.bab, choice, "Mengendalikan buang air besar")
* insert Wajib
* insert Kode($pengukuran#adl-bab "ADL: mengendalikan buang air besar")
* insert OpsiBernilai($jawaban-kuesioner#adl-bab-0 "Tidak terkendali", 0)
* insert OpsiBernilai([[$jawaban-kuesioner#adl-bab-1 "Kadang tidak terkendali, sekali seminggu"]], 1)
* insert OpsiBernilai($jawaban-kuesioner#adl-bab-2 "Terkendali", 2)
* insert Butir(adl.bak, choice, "Mengendalikan buang air kecil")
* insert Wajib
* insert Kode($pengukuran#adl-bak "ADL: mengendalikan buang air kecil")
* insert OpsiBernilai($jawaban-kuesioner#adl-bak-0 "Tidak terkendali atau memakai kateter", 0)
* insert OpsiBernilai([[$jawaban-kuesioner#adl-bak-1 "Kadang tidak terkendali, sekali sehari"]], 1)
* insert OpsiBernilai($jawaban-kuesioner#adl-bak-2 "Terkendali", 2)
* insert Butir(adl.diri, choice, [["Membersihkan diri: wajah, rambut, gigi"]])
* insert Wajib
* insert Kode($pengukuran#adl-membersihkan-diri "ADL: membersihkan diri")
* insert OpsiBernilai($jawaban-kuesioner#adl-diri-0 "Perlu pertolongan orang lain", 0)
* insert OpsiBernilai($jawaban-kuesioner#adl-diri-1 "Mandiri", 1)
* insert Butir(adl.wc, choice, "Memakai jamban")
* insert Wajib
* insert Kode($pengukuran#adl-toilet "ADL: penggunaan toilet")
* insert OpsiBernilai($jawaban-kuesioner#adl-wc-0 "Tergantung orang lain", 0)
* insert OpsiBernilai($jawaban-kuesioner#adl-wc-1 "Perlu pertolongan pada sebagian kegiatan", 1)
* insert OpsiBernilai($jawaban-kuesioner#adl-wc-2 "Mandiri", 2)
* insert Butir(adl.makan, choice, "Makan")
* insert Wajib
* insert Kode($pengukuran#adl-makan "ADL: makan")
* insert OpsiBernilai($jawaban-kuesioner#adl-makan-0 "Tidak mampu", 0)
* insert OpsiBernilai($jawaban-kuesioner#adl-makan-1 "Perlu ditolong memotong makanan", 1)
* insert OpsiBernilai($jawaban-kuesioner#adl-makan-2 "Mandiri", 2)
* insert Butir(adl.pindah, choice, "Berpindah dari tempat tidur ke kursi")
* insert Wajib
* insert Kode($pengukuran#adl-berpindah "ADL: berpindah dari tempat tidur ke kursi")
* insert OpsiBernilai($jawaban-kuesioner#adl-pindah-0 "Tidak mampu", 0)
* insert OpsiBernilai($jawaban-kuesioner#adl-pindah-1 "Perlu dua orang untuk duduk", 1)
* insert OpsiBernilai($jawaban-kuesioner#adl-pindah-2 "Perlu bantuan kecil satu orang", 2)
* insert OpsiBernilai($jawaban-kuesioner#adl-pindah-3 "Mandiri", 3)
* insert Butir(adl.jalan, choice, "Berjalan")
* insert Wajib
* insert Kode($pengukuran#adl-berjalan "ADL: berjalan")
* insert OpsiBernilai($jawaban-kuesioner#adl-jalan-0 "Tidak mampu", 0)
* insert OpsiBernilai($jawaban-kuesioner#adl-jalan-1 "Dengan kursi roda", 1)
* insert OpsiBernilai($jawaban-kuesioner#adl-jalan-2 "Dengan bantuan satu orang", 2)
* insert OpsiBernilai([[$jawaban-kuesioner#adl-jalan-3 "Mandiri, boleh bertongkat"]], 3)
* insert Butir(adl.pakaian, choice, "Berpakaian")
* insert Wajib
* insert Kode($pengukuran#adl-berpakaian "ADL: berpakaian")
* insert OpsiBernilai($jawaban-kuesioner#adl-pakaian-0 "Tergantung orang lain", 0)
* insert OpsiBernilai($jawaban-kuesioner#adl-pakaian-1 "Sebagian dibantu", 1)
* insert OpsiBernilai($jawaban-kuesioner#adl-pakaian-2 "Mandiri", 2)
* insert Butir(adl.tangga, choice, "Naik turun tangga")
* insert Wajib
* insert Kode($pengukuran#adl-tangga "ADL: naik turun tangga")
* insert OpsiBernilai($jawaban-kuesioner#adl-tangga-0 "Tidak mampu", 0)
* insert OpsiBernilai($jawaban-kuesioner#adl-tangga-1 "Perlu pertolongan", 1)
* insert OpsiBernilai($jawaban-kuesioner#adl-tangga-2 "Mandiri", 2)
* insert Butir(adl.mandi, choice, "Mandi")
* insert Wajib
* insert Kode($pengukuran#adl-mandi "ADL: mandi")
* insert OpsiBernilai($jawaban-kuesioner#adl-mandi-0 "Tergantung orang lain", 0)
* insert OpsiBernilai($jawaban-kuesioner#adl-mandi-1 "Mandiri", 1)
* insert Butir(adl.jumlah, integer, "Jumlah nilai")
* insert RentangBulat(0, 20)
* insert JumlahNilai(adl)
* insert Butir(adl.mandiri, display, "A: mandiri")
* insert Arti([[$pengukuran#adl-mandiri "Mandiri (A)"]])
* insert JikaAngka(adl.jumlah, >=, 20)
* insert JikaAngka(adl.jumlah, <=, 20)
* insert Semua
* insert Butir(adl.ringan, display, "B: ketergantungan ringan")
* insert Arti($kemkes-clinical-term#OI000045 "Ketergantungan Ringan")
* insert JikaAngka(adl.jumlah, >=, 12)
* insert JikaAngka(adl.jumlah, <=, 19)
* insert Semua
* insert Butir(adl.sedang, display, "B: ketergantungan sedang")
* insert Arti($kemkes-clinical-term#OI000046 "Ketergantungan Sedang")
* insert JikaAngka(adl.jumlah, >=, 9)
* insert JikaAngka(adl.jumlah, <=, 11)
* insert Semua
* insert Butir(adl.berat, display, "C: ketergantungan berat")
* insert Arti($kemkes-clinical-term#OI000047 "Ketergantungan Berat")
* insert JikaAngka(adl.jumlah, >=, 5)
* insert JikaAngka(adl.jumlah, <=, 8)
* insert Semua
* insert Butir(adl.total, display, "C: ketergantungan total")
* insert Arti($kemkes-clinical-term#OI000048 "Ketergantungan Total")
* insert JikaAngka(adl.jumlah, >=, 0)
* insert JikaAngka(adl.jumlah, <=, 4)
* insert Semua
