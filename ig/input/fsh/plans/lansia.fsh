Instance: rencana-lansia
InstanceOf: IlpPlanDefinition
Usage: #definition
Title: "Rencana layanan lanjut usia"
Description: "Layanan umur 60 tahun ke atas: SKILAS, AKS, skrining PTM dan indera, tindak lanjut menurut hasil, dan perawatan di rumah."
* insert Rencana(lansia, RencanaLansia)
* title = "Rencana layanan lanjut usia"
* title.extension.url = $translation
* title.extension.extension[0].url = "lang"
* title.extension.extension[=].valueCode = #en
* title.extension.extension[+].url = "content"
* title.extension.extension[=].valueString = "Elderly"
* description = "Layanan umur 60 tahun ke atas: SKILAS, AKS, skrining PTM dan indera, tindak lanjut menurut hasil, dan perawatan di rumah."
* insert Sasaran(Patient)
* topic[+] = $siklus-hidup#lansia
* insert Dasar([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])

* insert RencanaKelompok(jangkar, "Jangkar")
* insert BacaPengamatan(skilas, $ukuran-siklus#skilas)
* insert BacaPengamatan(sistolik, $loinc#8480-6)
* insert BacaPengamatan(diastolik, $loinc#8462-4)
* insert BacaPengamatan(gds, $loinc#2345-7)
* insert BacaPengamatan(gdp, $loinc#1558-6)
* insert BacaKondisi(hipertensi, diagnosis-hipertensi)
* insert BacaKondisi(diabetes, diagnosis-diabetes)
* insert BacaEpisode(hamil, ANC)
* insert BacaPengamatan(aks, $loinc#96762-0)

* insert Jangkar(lahir, lahir, [["Lahir"]])
* insert Uraian([["Tanggal lahir; jamnya dari pengamatan jam lahir bila ada. Tanpa jam, jendela jam melebar: awal dari pukul 00.00 dan akhir sampai pukul 24.00 hari itu."]])
* insert JangkarData(Observation, value)
* insert JangkarPilih(code, $loinc#57715-5)
* insert JangkarSatu(effective, descending)
* insert JangkarData(Patient, birthDate)
* insert JangkarSatu(birthDate, descending)

* insert Jangkar(ulang-tahun, ulang-tahun, [["Ulang tahun"]])
* insert JangkarDari(jangkar-lahir, after-start, 1, a)
* insert JangkarBerulang(1, a)

* insert Jangkar(layanan-terakhir, layanan-terakhir, [["Layanan terakhir"]])
* insert Uraian([["Tanggal data penutup terbaru dari layanan yang mengacu ke sini. Tanpa layanan terakhir, jatuh temponya awal kelompok atau awal rencana, mana yang lebih akhir."]])

// ---- Skrining lanjut usia
* insert RencanaKelompok(skrining, [["Skrining lanjut usia"]])
* insert Tahap(lansia)
* insert MasaKelompokMulai(jangkar-lahir, a, 60)
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(elder-skilas-adl, [["Skrining lansia sederhana (SKILAS)"]])
* insert Uraian([["Sekurangnya setahun sekali, pada kontak pertama."]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupKuesioner($kuesioner-kemkes#Q0042)
* insert TutupAtau($kuesioner-siklus#skilas)
* insert TutupPengamatan($ukuran-siklus#skilas)
* insert TutupKunjungan(skrining-lansia)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-adl, [["Aktivitas kehidupan sehari-hari (AKS Barthel)"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupPengamatan($loinc#96762-0)
* insert TutupKuesioner($kuesioner-siklus#adl-barthel)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-lanjutan, [["Pemeriksaan lanjutan SKILAS"]])
* insert Uraian([["Mini-Cog, SPPB, MNA-SF, RAPUH, GDS-4, atau AMT menurut ranah yang bertanda."]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 0)
* insert Tempo(mo, 0, 1)
* insert Bila([["Ada ranah SKILAS yang bertanda"]], [["%skilas.value.ofType(integer) > 0 or %skilas.value.ofType(Quantity).value > 0"]])
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#106292003 "Professional nurse")
* insert TutupPengamatan($loinc#72233-0)
* insert TutupAtau($sct#714283000)
* insert TutupAtau($loinc#48542-5)
* insert TutupAtau($sct#446840000)
* insert TutupAtau($kemkes-term#TK000195)
* insert TutupAtau($kemkes-term#TK000235)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Tenggat satu bulan: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-obesitas, [["Skrining obesitas lanjut usia"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupPengamatan($loinc#39156-5)
* insert TutupAtau($sct#276361009)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-td, [["Skrining tekanan darah lanjut usia"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupPengamatan($loinc#8480-6)
* insert TutupAtau($loinc#85354-9)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-td-ulang, [["Ukur ulang tekanan darah normal tinggi lanjut usia"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 0)
* insert Tempo(mo, 1, 1)
* insert Bila([["Tekanan darah terakhir normal tinggi"]], [["(%sistolik.value.ofType(Quantity).value >= 130 and %sistolik.value.ofType(Quantity).value < 140) or (%diastolik.value.ofType(Quantity).value >= 85 and %diastolik.value.ofType(Quantity).value < 90)"]])
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupPengamatan($loinc#8480-6)
* insert TutupAtau($loinc#85354-9)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-gds, [["Skrining gula darah lanjut usia"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupPengamatan($loinc#2345-7)
* insert TutupAtau($loinc#1558-6)
* insert TutupAtau($loinc#74774-1)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-gds-ulang, [["Ukur ulang gula darah prediabetes lanjut usia"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 2)
* insert Tempo(mo, 3, 3)
* insert Bila([["Gula darah terakhir prediabetes"]], [["(%gds.value.ofType(Quantity).value >= 140 and %gds.value.ofType(Quantity).value < 200) or (%gdp.value.ofType(Quantity).value >= 100 and %gdp.value.ofType(Quantity).value < 126)"]])
* insert DiPustu
* insert DiPuskesmas
* insert TutupPengamatan($loinc#2345-7)
* insert TutupAtau($loinc#1558-6)
* insert TutupAtau($loinc#74774-1)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["GDS 100-139 mg/dL tidak terklasifikasi pada KMK; tidak dianggap prediabetes."]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-jiwa, [["Skrining kesehatan jiwa lanjut usia"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupKuesioner($kuesioner-siklus#srq-20)
* insert TutupPengamatan($ukuran-siklus#srq-20)
* insert TutupLayanan(elder-jiwa)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-mata, [["Skrining penglihatan lanjut usia"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupPengamatan($loinc#79882-7)
* insert TutupAtau($loinc#79883-5)
* insert TutupAtau($sct#386714003)
* insert TutupAtau($sct#386716001)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-telinga, [["Skrining pendengaran lanjut usia"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupPengamatan($sct#247301006)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-kebugaran, [["Pengukuran kebugaran lanjut usia"]])
* insert Uraian([["Jalan enam menit."]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 5)
* insert Tempo(mo, 6, 6)
* insert DiPustu
* insert DiPuskesmas
* insert TutupLayanan(elder-kebugaran)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Belum ada kode nasional untuk hasilnya; ditutup oleh kunjungan dengan kode layanan ini."]])

* insert RencanaLayanan(elder-jantung, [["Prediksi risiko penyakit jantung dan stroke lanjut usia"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert Bila([["Menyandang hipertensi atau diabetes"]], [["%hipertensi.exists() or %diabetes.exists()"]])
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert TutupPengamatan($kemkes-clinical-term#OC000004)
* insert TutupAtau($kemkes-clinical-term#OC000173)
* insert TutupAtau($loinc#2093-3)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-ppok, [["Skrining PPOK (PUMA) lanjut usia"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupKuesioner($kuesioner-kemkes#Q0021)
* insert TutupAtau($kuesioner-siklus#puma)
* insert TutupPengamatan($ukuran-siklus#puma)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-kolorektal, [["Skrining kanker kolorektal lanjut usia"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPuskesmas
* insert TutupKuesioner($kuesioner-kemkes#Q0020)
* insert TutupPengamatan($loinc#14563-1)
* insert TutupAtau($sct#410007005)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["KMK mulai 50 tahun atau berisiko; CKG 2026 mulai 45 tahun. Dipakai 45 tahun."]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-paru, [["Skrining kanker paru lanjut usia"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPuskesmas
* insert TutupKuesioner($kuesioner-kemkes#Q0019)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["KMK mulai 40 atau 50 tahun menurut riwayat merokok; CKG 2026 mulai 45 tahun. Dipakai 45 tahun."]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-payudara, [["Skrining kanker payudara (SADANIS) lanjut usia"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 35)
* insert Tempo(mo, 36, 36)
* insert Bila([["Perempuan"]], [["%subject.gender = 'female'"]])
* insert Bila([["Tidak sedang hamil"]], [["%hamil.empty()"]])
* insert DiPuskesmas
* insert DiPustu
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupPengamatan($sct#13607009)
* insert TutupAtau($loinc#24601-7)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Tabel KMK menyebut setahun sekali, teksnya SADANIS tiga tahun sekali; dipakai tiga tahun. PKG mulai umur 30 tahun, KMK di atas 15 tahun; dipakai 30 tahun."]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-ginjal, [["Skrining ginjal lanjut usia"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert Bila([["Menyandang hipertensi atau diabetes"]], [["%hipertensi.exists() or %diabetes.exists()"]])
* insert DiPuskesmas
* insert TutupPengamatan($loinc#2160-0)
* insert Sumber([["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(elder-iva, [["Skrining kanker leher rahim lanjut usia"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 35)
* insert Jendela(jangkar-lahir, a, 60, 69)
* insert Tempo(mo, 36, 36)
* insert Bila([["Perempuan"]], [["%subject.gender = 'female'"]])
* insert DiPuskesmas
* insert DiPustu
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupPengamatan($kemkes-examination#X099241)
* insert TutupAtau($loinc#44550-2)
* insert TutupTindakan($sct#251422004)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Umur 30-69 tahun: batas atas pengetahuan umum, belum terbaca pada peraturan. Tiap tiga tahun; setahun sekali bagi yang berisiko tinggi."]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(pkg-lansia, [["Cek kesehatan gratis lanjut usia"]])
* insert Uraian([["Dari hari ulang tahun sampai sebulan sesudahnya; sejak 2026 dapat pada kunjungan mana pun."]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-ulang-tahun, mo, 0, 11)
* insert Tempo(mo, 0, 0)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKunjungan(cek-kesehatan)
* insert TutupLayanan(pkg-lansia)
* insert Sumber([["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Parameter([["Mulai berlaku PKG 10 Februari 2025: pengetahuan umum, belum terbaca pada peraturan."]])

// ---- Perawatan di rumah
* insert RencanaKelompok(perawatan-di-rumah, [["Perawatan di rumah"]])
* insert Tahap(lansia)
* insert MasaKelompokMulai(jangkar-lahir, a, 60)
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(elder-home-care, [["Perawatan lanjut usia di rumah"]])
* insert Uraian([["Ketergantungan sedang, berat, atau total (AKS 0-11)."]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 0)
* insert Tempo(mo, 1, 1)
* insert Bila([["AKS 11 atau kurang"]], [["%aks.value.ofType(Quantity).value <= 11"]])
* insert DiRumah
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#106292003 "Professional nurse")
* insert TutupKunjungan(kunjungan-rumah-nakes)
* insert TutupKunjungan(perawatan-di-rumah)
* insert TutupLayanan(elder-home-care)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Selang satu bulan: pengetahuan umum, belum terbaca pada peraturan; rencana perawatan menentukan."]])
