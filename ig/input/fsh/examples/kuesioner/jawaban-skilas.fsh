Instance: jawaban-skilas
InstanceOf: IlpQuestionnaireResponse
Title: "SKILAS: masalah gizi"
Description: "Berat badan turun dan lingkar lengan atas kecil"
Usage: #example
* insert Jawaban(KR-0014, skilas, Patient/lansia, lansia, 2026-09-15T01:20, dokter)
* source = Reference(Patient/lansia)
* insert Kelompok(1)
* insert JawabYa(1.1)
* insert JawabYa(1.2)
* insert Kelompok(2)
* insert JawabYa(2.1)
* insert Kelompok(3)
* insert JawabYa(3.1)
* insert JawabTidak(3.2)
* insert JawabYa(3.3)
* insert Kelompok(4)
* insert JawabTidak(4.1)
* insert JawabYa(4.2)
* insert Kelompok(5)
* insert JawabYa(5.1)
* insert Kelompok(6)
* insert JawabTidak(6.1)
* insert JawabTidak(6.2)
