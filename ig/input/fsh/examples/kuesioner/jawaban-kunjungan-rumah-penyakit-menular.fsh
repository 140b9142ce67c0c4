Instance: jawaban-kunjungan-rumah-penyakit-menular
InstanceOf: IlpQuestionnaireResponse
Title: "Kunjungan rumah penderita TBC"
Description: "Berobat teratur, satu kontak serumah belum diskrining"
Usage: #example
* insert Jawaban(KR-0009, kunjungan-rumah-penyakit-menular, Patient/penderita-hipertensi, kunjungan-rumah-hipertensi, 2026-09-22T07:20, kader)
* source = Reference(Patient/penderita-hipertensi)
* insert Kelompok(pengobatan)
* insert JawabLayanan(diagnosis, 2026-06-11, "Puskesmas Prafi", "dr. Yosef")
* insert JawabTeks(pmo, "Debora Ullo")
* insert JawabYa(obat-ada)
* insert JawabYa(obat-minum)
* insert JawabYa(diingatkan-minum)
* insert JawabPilih(merokok, $sct#77176002 "Smoker")
* insert Kelompok(kontak)
* insert JawabTeks(kontak.nama, "Yosua Ullo")
* insert JawabPilih(kontak.hubungan, $jawaban-kuesioner#keluarga-serumah "Keluarga")
* insert JawabTidak(kontak.diperiksa)
* insert Kelompok(bahaya)
* insert JawabTidak(bahaya.batuk-terus)
* insert JawabTidak(bahaya.demam-2-minggu)
* insert JawabTidak(bahaya.bb-turun-2-bulan)
* insert Kelompok(penutup)
* insert JawabTidak(lapor-nakes)
* insert JawabYa(diingatkan)
* insert JawabYa(paraf)
