Instance: jawaban-puma
InstanceOf: IlpQuestionnaireResponse
Title: "PUMA: risiko tinggi"
Description: "Perokok 47 tahun dengan sesak, dahak, dan batuk"
Usage: #example
* insert Jawaban(KR-0013, puma, Patient/penderita-hipertensi, kunjungan-rumah-hipertensi, 2026-09-22T07:20, kader)
* source = Reference(Patient/penderita-hipertensi)
* insert Kelompok(puma)
* insert JawabPilih(puma.1, $jawaban-kuesioner#puma-laki "Laki-laki")
* insert JawabPilih(puma.2, $jawaban-kuesioner#puma-40 "40-49 tahun")
* insert JawabPilih(puma.3, $jawaban-kuesioner#puma-rokok-2 "Lebih dari 30 bungkus-tahun")
* insert JawabPilih(puma.4, $sct#373066001 "Yes")
* insert JawabPilih(puma.5, $sct#373066001 "Yes")
* insert JawabPilih(puma.6, $sct#373066001 "Yes")
* insert JawabPilih(puma.7, $sct#373067005 "No")
* insert JawabBulat(puma.jumlah, 6)
