Instance: jawaban-faktor-risiko-ptm
InstanceOf: IlpQuestionnaireResponse
Title: "Faktor risiko PTM"
Description: "Perokok aktif yang kurang makan sayur"
Usage: #example
* insert Jawaban(KR-0017, faktor-risiko-ptm, Patient/penderita-hipertensi, kunjungan-rumah-hipertensi, 2026-09-22T07:20, kader)
* source = Reference(Patient/penderita-hipertensi)
* insert Kelompok(1)
* insert JawabYa(1.1)
* insert JawabBulat(1.2, 12)
* insert JawabTahun(1.3, 20)
* insert JawabPilih(1.4, $sct#77176002 "Smoker")
* insert JawabPilih(1.5, [[$kemkes-clinical-term#QRI000016 "Ya, setiap hari"]])
* insert JawabPilih(1.6, [[$kemkes-clinical-term#QRI000015 "Ya, tidak setiap hari"]])
* insert JawabPilih(1.7, [[$kemkes-clinical-term#QRI000016 "Ya, setiap hari"]])
* insert JawabPilih(1.8, [[$kemkes-clinical-term#QRI000015 "Ya, tidak setiap hari"]])
* insert JawabPilih(1.9, [[$kemkes-clinical-term#QRI000016 "Ya, setiap hari"]])
* insert JawabPilih(1.10, $kemkes-clinical-term#QRI000014 "Tidak")
* insert JawabPilih(1.11, $kemkes-clinical-term#QRI000014 "Tidak")
