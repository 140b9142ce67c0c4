Instance: kuesioner-skrining-tb
InstanceOf: Questionnaire
Usage: #definition
* insert Kuesioner(skrining-tb, SkriningTb, "Skrining gejala tuberkulosis", "Tuberculosis symptom screening")
* description = "Ditanyakan pada setiap kunjungan. Terduga bila ada batuk, atau satu gejala lain; kontak erat tanpa gejala tetap diperiksa untuk terapi pencegahan. Ambang ini dari petunjuk teknis layanan primer; program TBC daerah boleh memperketatnya."
* subjectType[+] = #Patient

* insert Grup(tb, "Gejala dan risiko")
* insert GrupWajib
* insert GrupMenjadiPengamatan(survey, [[$pengukuran#skrining-tb "Skrining gejala tuberkulosis"]])
* insert YaTidak(tb.batuk, "Batuk")
* insert Wajib
* insert Kode($sct#49727002 "Cough")
* insert Butir(tb.batuk-2-minggu, boolean, "Batuk 2 minggu atau lebih")
* insert Wajib
* insert JikaYa(tb.batuk)
* insert Kode($pengukuran#tb-batuk-2-minggu "Batuk 2 minggu atau lebih")
* insert YaTidak(tb.demam, "Demam hilang timbul lebih dari 2 minggu")
* insert Wajib
* insert Kode($sct#386661006 "Fever")
* insert YaTidak(tb.bb-turun, "Berat badan turun tanpa sebab")
* insert Wajib
* insert Kode($sct#89362005 "Weight Loss")
* insert YaTidak(tb.bb-tetap, "Berat badan anak tidak naik dua bulan berturut-turut")
* insert Wajib
* insert Kode($sct#36440009 "Not gaining weight")
* insert YaTidak(tb.keringat-malam, "Berkeringat malam tanpa kegiatan")
* insert Wajib
* insert Kode($sct#42984000 "Night sweats")
* insert YaTidak(tb.lesu, [["Lesu, atau anak kurang aktif"]])
* insert Wajib
* insert Kode($sct#84229001 "Fatigue")
* insert YaTidak(tb.kelenjar, [["Benjolan di leher, ketiak, atau selangkangan"]])
* insert Wajib
* insert Kode([[$pengukuran#tb-kelenjar "Benjolan di leher, ketiak, atau selangkangan"]])
* insert YaTidak(tb.kontak, "Kontak erat atau serumah dengan penderita TBC")
* insert Wajib
* insert Kode($pengukuran#tb-kontak "Ada kontak dengan pasien TBC")
* insert Butir(tb.risiko, choice, "Kelompok berisiko")
* insert Berulang
* insert Opsi($jawaban-kuesioner#tb-dm "Diabetes melitus")
* insert Opsi($jawaban-kuesioner#tb-merokok "Perokok")
* insert Opsi($jawaban-kuesioner#tb-lansia "Lanjut usia")
* insert Opsi($jawaban-kuesioner#tb-gizi "Gizi kurang")
* insert Opsi($jawaban-kuesioner#tb-padat "Tinggal di tempat padat atau kumuh")
* insert Opsi($jawaban-kuesioner#tb-riwayat "Pernah berobat TBC")
* insert Butir(tb.terduga, display, [["Terduga TBC: rujuk untuk pemeriksaan dahak TCM, dua contoh."]])
* insert HasilKelompok($hasil-skrining-tb#terduga "Terduga TB")
* insert Salah1
* insert JikaYa(tb.batuk)
* insert JikaYa(tb.demam)
* insert JikaYa(tb.bb-turun)
* insert JikaYa(tb.bb-tetap)
* insert JikaYa(tb.keringat-malam)
* insert JikaYa(tb.lesu)
* insert JikaYa(tb.kelenjar)
* insert Butir(tb.kontak-erat, display, "Kontak erat tanpa gejala: rujuk untuk pemeriksaan infeksi laten dan terapi pencegahan.")
* insert HasilKelompok($hasil-skrining-tb#kontak-erat "Kontak erat TB")
* insert Semua
* insert JikaYa(tb.kontak)
* insert JikaTidak(tb.batuk)
* insert JikaTidak(tb.demam)
* insert JikaTidak(tb.bb-turun)
* insert JikaTidak(tb.bb-tetap)
* insert JikaTidak(tb.keringat-malam)
* insert JikaTidak(tb.lesu)
* insert JikaTidak(tb.kelenjar)
* insert Butir(tb.bukan, display, "Bukan terduga TBC.")
* insert HasilKelompok($hasil-skrining-tb#bukan-terduga "Bukan terduga TB")
* insert Semua
* insert JikaTidak(tb.kontak)
* insert JikaTidak(tb.batuk)
* insert JikaTidak(tb.demam)
* insert JikaTidak(tb.bb-turun)
* insert JikaTidak(tb.bb-tetap)
* insert JikaTidak(tb.keringat-malam)
* insert JikaTidak(tb.lesu)
* insert JikaTidak(tb.kelenjar)
