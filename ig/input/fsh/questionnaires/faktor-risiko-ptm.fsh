Instance: kuesioner-faktor-risiko-ptm
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(faktor-risiko-ptm, FaktorRisikoPtm, "Faktor risiko penyakit tidak menular", "Risk factors of non-communicable disease")
* description = "Kebiasaan yang menaikkan risiko PTM, umur 15 tahun ke atas. Nomor butir sama dengan kuesioner Q0013 SATUSEHAT, kecuali status merokok (1.4) yang dijawab langsung, bukan dengan rujukan ke Observation."
* subjectType[+] = #Patient
* insert NomorSatusehat(Q0013)

* insert Grup(1, "Faktor risiko")
* insert GrupWajib
* insert YaTidak(1.1, "Pernah merokok")
* insert Wajib
* insert Butir(1.2, integer, "Rata-rata batang rokok sehari")
* insert Wajib
* insert JikaYa(1.1)
* insert RentangBulat(0, 200)
* insert Butir(1.3, quantity, "Lama merokok dalam tahun")
* insert Wajib
* insert JikaYa(1.1)
* insert PilihanSatuan(a)
* insert Butir(1.4, choice, "Status merokok")
* insert Wajib
* insert Kode($loinc#72166-2 "Tobacco smoking status")
* insert MenjadiPengamatan(social-history)
* insert Opsi($sct#77176002 "Smoker")
* insert Opsi($sct#43381005 "Passive smoker")
* insert Opsi($sct#8392000 "Non-smoker")
* insert Butir(1.5, choice, "Terpapar asap rokok orang lain dalam sebulan terakhir")
* insert Wajib
* insert Opsi($kemkes-clinical-term#QRI000014 "Tidak")
* insert Opsi([[$kemkes-clinical-term#QRI000015 "Ya, tidak setiap hari"]])
* insert Opsi([[$kemkes-clinical-term#QRI000016 "Ya, setiap hari"]])
* insert Butir(1.6, choice, "Menambahkan gula lebih dari 4 sendok makan sehari")
* insert Wajib
* insert Opsi($kemkes-clinical-term#QRI000014 "Tidak")
* insert Opsi([[$kemkes-clinical-term#QRI000015 "Ya, tidak setiap hari"]])
* insert Opsi([[$kemkes-clinical-term#QRI000016 "Ya, setiap hari"]])
* insert Butir(1.7, choice, "Memakai garam lebih dari 1 sendok teh sehari")
* insert Wajib
* insert Opsi($kemkes-clinical-term#QRI000014 "Tidak")
* insert Opsi([[$kemkes-clinical-term#QRI000015 "Ya, tidak setiap hari"]])
* insert Opsi([[$kemkes-clinical-term#QRI000016 "Ya, setiap hari"]])
* insert Butir(1.8, choice, "Makan makanan berminyak lebih dari 5 sendok makan minyak sehari")
* insert Wajib
* insert Opsi($kemkes-clinical-term#QRI000014 "Tidak")
* insert Opsi([[$kemkes-clinical-term#QRI000015 "Ya, tidak setiap hari"]])
* insert Opsi([[$kemkes-clinical-term#QRI000016 "Ya, setiap hari"]])
* insert Butir(1.9, choice, "Makan sayur dan buah kurang dari 5 porsi sehari")
* insert Wajib
* insert Opsi($kemkes-clinical-term#QRI000014 "Tidak")
* insert Opsi([[$kemkes-clinical-term#QRI000015 "Ya, tidak setiap hari"]])
* insert Opsi([[$kemkes-clinical-term#QRI000016 "Ya, setiap hari"]])
* insert Butir(1.10, choice, "Beraktivitas fisik kurang dari 30 menit sehari atau 150 menit seminggu")
* insert Wajib
* insert Opsi($kemkes-clinical-term#QRI000014 "Tidak")
* insert Opsi([[$kemkes-clinical-term#QRI000015 "Ya, tidak setiap hari"]])
* insert Opsi([[$kemkes-clinical-term#QRI000016 "Ya, setiap hari"]])
* insert Butir(1.11, choice, "Minum alkohol dalam sebulan terakhir")
* insert Wajib
* insert Opsi($kemkes-clinical-term#QRI000014 "Tidak")
* insert Opsi([[$kemkes-clinical-term#QRI000015 "Ya, tidak setiap hari"]])
* insert Opsi([[$kemkes-clinical-term#QRI000016 "Ya, setiap hari"]])
