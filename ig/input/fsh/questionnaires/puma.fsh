Instance: kuesioner-puma
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(puma, Puma, "PUMA: risiko penyakit paru obstruktif kronik", "PUMA: risk of chronic obstructive pulmonary disease")
* description = "Tujuh pertanyaan bagi orang berumur 40 tahun ke atas. Jumlah 6 atau lebih berarti berisiko tinggi dan diperiksa dengan spirometri. Formulir mencetak >60 untuk nilai umur 2; di sini umur 60 sudah bernilai 2."
* subjectType[+] = #Patient
* insert NomorSatusehat(Q0021)

* insert Grup(puma, "Pertanyaan")
* insert GrupWajib
* insert GrupMenjadiPengamatan(survey, [[$pengukuran#puma "Skor PUMA"]])
* insert Butir(puma.1, choice, "Jenis kelamin")
* insert Wajib
* insert Kode($pengukuran#puma-jenis-kelamin "PUMA: jenis kelamin")
* insert OpsiBernilai($jawaban-kuesioner#puma-perempuan "Perempuan", 0)
* insert OpsiBernilai($jawaban-kuesioner#puma-laki "Laki-laki", 1)
* insert Butir(puma.2, choice, "Umur")
* insert Wajib
* insert Kode($pengukuran#puma-usia "PUMA: usia")
* insert OpsiBernilai($jawaban-kuesioner#puma-40 "40-49 tahun", 0)
* insert OpsiBernilai($jawaban-kuesioner#puma-50 "50-59 tahun", 1)
* insert OpsiBernilai($jawaban-kuesioner#puma-60 "60 tahun ke atas", 2)
* insert Butir(puma.3, choice, [["Bungkus rokok sehari kali lama merokok (bungkus-tahun)"]])
* insert Wajib
* insert Kode($pengukuran#puma-rokok "PUMA: bungkus-tahun")
* insert OpsiBernilai($jawaban-kuesioner#puma-rokok-0 "Kurang dari 20 bungkus-tahun", 0)
* insert OpsiBernilai($jawaban-kuesioner#puma-rokok-1 "20-30 bungkus-tahun", 1)
* insert OpsiBernilai($jawaban-kuesioner#puma-rokok-2 "Lebih dari 30 bungkus-tahun", 2)
* insert Butir(puma.4, choice, "Napas terasa pendek saat berjalan cepat atau menanjak")
* insert Wajib
* insert Kode($pengukuran#puma-sesak "PUMA: napas pendek")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(puma.5, choice, "Biasanya berdahak walau tidak sedang flu")
* insert Wajib
* insert Kode($pengukuran#puma-dahak "PUMA: dahak menahun")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(puma.6, choice, "Biasanya batuk walau tidak sedang flu")
* insert Wajib
* insert Kode($pengukuran#puma-batuk "PUMA: batuk menahun")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(puma.7, choice, "Pernah diminta dokter memeriksakan fungsi paru")
* insert Wajib
* insert Kode($pengukuran#puma-spirometri "PUMA: pernah diminta spirometri")
* insert OpsiBernilai($sct#373066001 "Yes", 1)
* insert OpsiBernilai($sct#373067005 "No", 0)
* insert Butir(puma.jumlah, integer, "Jumlah nilai")
* insert RentangBulat(0, 9)
* insert JumlahNilai(puma)
* insert Butir(puma.tinggi, display, "Risiko tinggi: rujuk untuk spirometri.")
* insert Arti($pengukuran#risiko-tinggi "Risiko tinggi")
* insert JikaAngka(puma.jumlah, >=, 6)
* insert Butir(puma.rendah, display, [["Risiko rendah: edukasi, ulangi setahun lagi."]])
* insert Arti($pengukuran#risiko-rendah "Risiko rendah")
* insert JikaAngka(puma.jumlah, <, 6)
