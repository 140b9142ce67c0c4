Instance: kuesioner-srq-20
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(srq-20, Srq20, "SRQ-20: skrining kesehatan jiwa", "SRQ-20: mental health screening")
* description = "Dua puluh pertanyaan tentang 30 hari terakhir. Dirujuk bila jumlah Ya 6 atau lebih, atau butir 17 dijawab Ya berapa pun jumlahnya. Bunyi pertanyaan di sini menyampaikan maksud tiap butir, bukan terjemahan resminya: pakailah naskah resmi pada layar."
* subjectType[+] = #Patient

* insert Grup(srq, "Dalam 30 hari terakhir")
* insert GrupWajib
* insert GrupMenjadiPengamatan(survey, $butir-kuesioner#skor-srq-20 "Skor SRQ-20")
* insert Butir(srq.1, choice, "Sering sakit kepala")
* insert Wajib
* insert Kode($butir-kuesioner#srq-01 "Sering sakit kepala")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.2, choice, "Nafsu makan hilang")
* insert Wajib
* insert Kode($butir-kuesioner#srq-02 "Nafsu makan hilang")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.3, choice, "Tidur tidak nyenyak")
* insert Wajib
* insert Kode($butir-kuesioner#srq-03 "Tidur tidak nyenyak")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.4, choice, "Mudah takut")
* insert Wajib
* insert Kode($butir-kuesioner#srq-04 "Mudah takut")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.5, choice, "Tangan gemetar")
* insert Wajib
* insert Kode($butir-kuesioner#srq-05 "Tangan gemetar")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.6, choice, [["Merasa tegang, cemas, atau khawatir"]])
* insert Wajib
* insert Kode([[$butir-kuesioner#srq-06 "Merasa tegang, cemas, atau khawatir"]])
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.7, choice, "Pencernaan terganggu")
* insert Wajib
* insert Kode($butir-kuesioner#srq-07 "Pencernaan terganggu")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.8, choice, "Sulit berpikir jernih")
* insert Wajib
* insert Kode($butir-kuesioner#srq-08 "Sulit berpikir jernih")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.9, choice, "Merasa tidak bahagia")
* insert Wajib
* insert Kode($butir-kuesioner#srq-09 "Merasa tidak bahagia")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.10, choice, "Lebih sering menangis")
* insert Wajib
* insert Kode($butir-kuesioner#srq-10 "Lebih sering menangis")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.11, choice, "Sulit menikmati kegiatan sehari-hari")
* insert Wajib
* insert Kode($butir-kuesioner#srq-11 "Sulit menikmati kegiatan sehari-hari")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.12, choice, "Sulit mengambil keputusan")
* insert Wajib
* insert Kode($butir-kuesioner#srq-12 "Sulit mengambil keputusan")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.13, choice, "Pekerjaan sehari-hari terbengkalai")
* insert Wajib
* insert Kode($butir-kuesioner#srq-13 "Pekerjaan sehari-hari terbengkalai")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.14, choice, "Merasa tidak berperan dalam hidup")
* insert Wajib
* insert Kode($butir-kuesioner#srq-14 "Merasa tidak berperan dalam hidup")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.15, choice, "Kehilangan minat pada banyak hal")
* insert Wajib
* insert Kode($butir-kuesioner#srq-15 "Kehilangan minat pada banyak hal")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.16, choice, "Merasa tidak berharga")
* insert Wajib
* insert Kode($butir-kuesioner#srq-16 "Merasa tidak berharga")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.17, choice, "Terpikir mengakhiri hidup")
* insert Wajib
* insert Kode($butir-kuesioner#srq-17 "Terpikir mengakhiri hidup")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.18, choice, "Merasa lelah sepanjang waktu")
* insert Wajib
* insert Kode($butir-kuesioner#srq-18 "Merasa lelah sepanjang waktu")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.19, choice, "Perut terasa tidak enak")
* insert Wajib
* insert Kode($butir-kuesioner#srq-19 "Perut terasa tidak enak")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.20, choice, "Mudah lelah")
* insert Wajib
* insert Kode($butir-kuesioner#srq-20 "Mudah lelah")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(srq.jumlah, integer, "Jumlah jawaban Ya")
* insert RentangBulat(0, 20)
* insert JumlahNilai(srq)
* insert Butir(srq.rujuk, display, [["Rujuk ke tenaga kesehatan: jumlah 6 atau lebih, atau terpikir mengakhiri hidup. Untuk butir 17 jangan tinggalkan orangnya sendiri."]])
* insert Arti($v3-ObservationInterpretation#A "Abnormal")
* insert JikaAngka(srq.jumlah, >=, 6)
* insert JikaPilih(srq.17, $sct#373066001 "Yes")
* insert Salah1
* insert Butir(srq.wajar, display, "Tidak perlu dirujuk; ulangi setahun lagi.")
* insert Arti($v3-ObservationInterpretation#N "Normal")
* insert JikaAngka(srq.jumlah, <, 6)
* insert JikaBukan(srq.17, $sct#373066001 "Yes")
* insert Semua
