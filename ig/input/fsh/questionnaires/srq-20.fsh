Instance: kuesioner-srq-20
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(srq-20, Srq20, "SRQ-20: skrining kesehatan jiwa", "SRQ-20: mental health screening")
* description = "Dua puluh pertanyaan tentang 30 hari terakhir. Dirujuk bila jumlah Ya 6 atau lebih, atau butir 17 dijawab Ya berapa pun jumlahnya. Bunyi pertanyaan di sini menyampaikan maksud tiap butir, bukan terjemahan resminya: pakailah naskah resmi pada layar."
* subjectType[+] = #Patient

* insert Grup(srq, "Dalam 30 hari terakhir")
* insert GrupWajib
* insert GrupMenjadiPengamatan(survey, [[$pengukuran#srq-20 "Skor SRQ-20"]])
* insert Butir(srq.1, choice, "Sering sakit kepala")
* insert Wajib
* insert Kode($pengukuran#srq-20-01 "SRQ-20 butir 1: sakit kepala")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.2, choice, "Nafsu makan hilang")
* insert Wajib
* insert Kode($pengukuran#srq-20-02 "SRQ-20 butir 2: nafsu makan hilang")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.3, choice, "Tidur tidak nyenyak")
* insert Wajib
* insert Kode($pengukuran#srq-20-03 "SRQ-20 butir 3: sulit tidur")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.4, choice, "Mudah takut")
* insert Wajib
* insert Kode($pengukuran#srq-20-04 "SRQ-20 butir 4: mudah takut")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.5, choice, "Tangan gemetar")
* insert Wajib
* insert Kode($pengukuran#srq-20-05 "SRQ-20 butir 5: tangan gemetar")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.6, choice, [["Merasa tegang, cemas, atau khawatir"]])
* insert Wajib
* insert Kode([[$pengukuran#srq-20-06 "SRQ-20 butir 6: cemas, tegang, atau khawatir"]])
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.7, choice, "Pencernaan terganggu")
* insert Wajib
* insert Kode($pengukuran#srq-20-07 "SRQ-20 butir 7: pencernaan terganggu")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.8, choice, "Sulit berpikir jernih")
* insert Wajib
* insert Kode($pengukuran#srq-20-08 "SRQ-20 butir 8: sulit berpikir jernih")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.9, choice, "Merasa tidak bahagia")
* insert Wajib
* insert Kode($pengukuran#srq-20-09 "SRQ-20 butir 9: merasa tidak bahagia")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.10, choice, "Lebih sering menangis")
* insert Wajib
* insert Kode($pengukuran#srq-20-10 "SRQ-20 butir 10: lebih sering menangis")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.11, choice, "Sulit menikmati kegiatan sehari-hari")
* insert Wajib
* insert Kode($pengukuran#srq-20-11 "SRQ-20 butir 11: sulit menikmati kegiatan")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.12, choice, "Sulit mengambil keputusan")
* insert Wajib
* insert Kode($pengukuran#srq-20-12 "SRQ-20 butir 12: sulit mengambil keputusan")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.13, choice, "Pekerjaan sehari-hari terbengkalai")
* insert Wajib
* insert Kode($pengukuran#srq-20-13 "SRQ-20 butir 13: tugas sehari-hari terbengkalai")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.14, choice, "Merasa tidak berperan dalam hidup")
* insert Wajib
* insert Kode($pengukuran#srq-20-14 "SRQ-20 butir 14: merasa tidak berperan")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.15, choice, "Kehilangan minat pada banyak hal")
* insert Wajib
* insert Kode($pengukuran#srq-20-15 "SRQ-20 butir 15: kehilangan minat")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.16, choice, "Merasa tidak berharga")
* insert Wajib
* insert Kode($pengukuran#srq-20-16 "SRQ-20 butir 16: merasa tidak berharga")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.17, choice, "Terpikir mengakhiri hidup")
* insert Wajib
* insert Kode($pengukuran#srq-20-17 "SRQ-20 butir 17: berpikir mengakhiri hidup")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.18, choice, "Merasa lelah sepanjang waktu")
* insert Wajib
* insert Kode($pengukuran#srq-20-18 "SRQ-20 butir 18: lelah sepanjang waktu")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.19, choice, "Perut terasa tidak enak")
* insert Wajib
* insert Kode($pengukuran#srq-20-19 "SRQ-20 butir 19: tidak enak di perut")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.20, choice, "Mudah lelah")
* insert Wajib
* insert Kode($pengukuran#srq-20-20 "SRQ-20 butir 20: mudah lelah")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.jumlah, integer, "Jumlah jawaban Ya")
* insert RentangBulat(0, 20)
* insert JumlahNilai(srq)
* insert Butir(srq.rujuk, display, [["Rujuk ke tenaga kesehatan: jumlah 6 atau lebih, atau terpikir mengakhiri hidup. Untuk butir 17 jangan tinggalkan orangnya sendiri."]])
* insert Arti($hasil-skrining#rujuk "Perlu dirujuk")
* insert JikaAngka(srq.jumlah, >=, 6)
* insert JikaPilih(srq.17, $sct#373066001 "Yes")
* insert Salah1
* insert Butir(srq.wajar, display, "Tidak perlu dirujuk; ulangi setahun lagi.")
* insert Arti($hasil-skrining#normal "Tidak ada masalah")
* insert JikaAngka(srq.jumlah, <, 6)
* insert JikaBukan(srq.17, $sct#373066001 "Yes")
* insert Semua
