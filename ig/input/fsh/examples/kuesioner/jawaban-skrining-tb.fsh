Instance: jawaban-skrining-tb
InstanceOf: IlpQuestionnaireResponse
Title: "Skrining TBC: kontak erat tanpa gejala"
Description: "Anak yang serumah dengan penderita TBC"
Usage: #example
* insert Jawaban(KR-0016, skrining-tb, Patient/anak-balita, kunjungan-rumah-anak, 2026-09-22T05:20, kader)
* insert Kelompok(tb)
* insert JawabTidak(tb.batuk)
* insert JawabTidak(tb.demam)
* insert JawabTidak(tb.bb-turun)
* insert JawabTidak(tb.bb-tetap)
* insert JawabTidak(tb.keringat-malam)
* insert JawabTidak(tb.lesu)
* insert JawabTidak(tb.kelenjar)
* insert JawabYa(tb.kontak)
* insert JawabPilih(tb.risiko, $jawaban-kuesioner#tb-padat "Tinggal di tempat padat atau kumuh")
