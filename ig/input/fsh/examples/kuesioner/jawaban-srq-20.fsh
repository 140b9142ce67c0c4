Instance: jawaban-srq-20
InstanceOf: IlpQuestionnaireResponse
Title: "SRQ-20: jumlah 3, butir 17 Ya"
Description: "Jumlahnya rendah, tetapi tetap dirujuk karena butir 17"
Usage: #example
* insert Jawaban(KR-0012, srq-20, Patient/penderita-hipertensi, kunjungan-rumah-hipertensi, 2026-09-22T07:20, kader)
* source = Reference(Patient/penderita-hipertensi)
* insert Kelompok(srq)
* insert JawabPilih(srq.1, $sct#373067005 "No")
* insert JawabPilih(srq.2, $sct#373067005 "No")
* insert JawabPilih(srq.3, $sct#373066001 "Yes")
* insert JawabPilih(srq.4, $sct#373067005 "No")
* insert JawabPilih(srq.5, $sct#373067005 "No")
* insert JawabPilih(srq.6, $sct#373067005 "No")
* insert JawabPilih(srq.7, $sct#373067005 "No")
* insert JawabPilih(srq.8, $sct#373067005 "No")
* insert JawabPilih(srq.9, $sct#373066001 "Yes")
* insert JawabPilih(srq.10, $sct#373067005 "No")
* insert JawabPilih(srq.11, $sct#373067005 "No")
* insert JawabPilih(srq.12, $sct#373067005 "No")
* insert JawabPilih(srq.13, $sct#373067005 "No")
* insert JawabPilih(srq.14, $sct#373067005 "No")
* insert JawabPilih(srq.15, $sct#373067005 "No")
* insert JawabPilih(srq.16, $sct#373067005 "No")
* insert JawabPilih(srq.17, $sct#373066001 "Yes")
* insert JawabPilih(srq.18, $sct#373067005 "No")
* insert JawabPilih(srq.19, $sct#373067005 "No")
* insert JawabPilih(srq.20, $sct#373067005 "No")
* insert JawabBulat(srq.jumlah, 3)
