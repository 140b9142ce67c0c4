Instance: rencana-dewasa
InstanceOf: IlpPlanDefinition
Usage: #definition
Title: "Rencana layanan usia dewasa"
Description: "Layanan umur 18 sampai sebelum 60 tahun: skrining PTM, kanker, jiwa, indera; calon pengantin, layak hamil, keluarga berencana, dan imunisasi Td wanita usia subur. Kehamilan menunda skrining kanker leher rahim dan payudara."
* insert Rencana(dewasa, RencanaDewasa)
* title = "Rencana layanan usia dewasa"
* title.extension.url = $translation
* title.extension.extension[0].url = "lang"
* title.extension.extension[=].valueCode = #en
* title.extension.extension[+].url = "content"
* title.extension.extension[=].valueString = "Adults"
* description = "Layanan umur 18 sampai sebelum 60 tahun: skrining PTM, kanker, jiwa, indera; calon pengantin, layak hamil, keluarga berencana, dan imunisasi Td wanita usia subur. Kehamilan menunda skrining kanker leher rahim dan payudara."
* insert Sasaran(Patient)
* topic[+] = $siklus-hidup#dewasa
* insert Dasar([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])

* insert RencanaKelompok(jangkar, "Jangkar")
* insert BacaPengamatan(sistolik, $loinc#8480-6)
* insert BacaPengamatan(diastolik, $loinc#8462-4)
* insert BacaPengamatan(gds, $loinc#2345-7)
* insert BacaPengamatan(gdp, $loinc#1558-6)
* insert BacaKondisi(hipertensi, diagnosis-hipertensi)
* insert BacaKondisi(diabetes, diagnosis-diabetes)
* insert BacaEpisode(hamil, ANC)
* insert BacaPengamatan(imt, $loinc#39156-5)
* insert BacaPengamatan(hasil, $kemkes-examination#X099241)

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

* insert Jangkar(pernikahan, pernikahan, [["Pernikahan"]])
* insert Uraian([["Tanggal pernikahan yang direncanakan."]])
* insert JangkarData(Observation, value)
* insert JangkarPilih(code, $jangkar#pernikahan)
* insert JangkarSatu(effective, descending)

* insert Jangkar(layanan-terakhir, layanan-terakhir, [["Layanan terakhir"]])
* insert Uraian([["Tanggal data penutup terbaru dari layanan yang mengacu ke sini. Tanpa layanan terakhir, jatuh temponya awal kelompok atau awal rencana, mana yang lebih akhir."]])

// ---- Skrining usia dewasa
* insert RencanaKelompok(skrining, [["Skrining usia dewasa"]])
* insert Tahap(dewasa)
* insert MasaKelompok(jangkar-lahir, a, 18, 59)
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(adult-ncd, [["Skrining faktor risiko PTM"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupKuesioner($kuesioner-kemkes#Q0013)
* insert TutupAtau($kuesioner-siklus#faktor-risiko-ptm)
* insert TutupKunjungan(skrining-dewasa)
* insert TutupLayanan(adult-ncd)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(adult-obesitas, [["Skrining obesitas"]])
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

* insert RencanaLayanan(adult-td, [["Skrining tekanan darah"]])
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

* insert RencanaLayanan(adult-td-ulang, [["Ukur ulang tekanan darah normal tinggi"]])
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

* insert RencanaLayanan(adult-gds, [["Skrining gula darah"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Jendela(jangkar-lahir, a, 40, 59)
* insert Tempo(mo, 12, 12)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupPengamatan($loinc#2345-7)
* insert TutupAtau($loinc#1558-6)
* insert TutupAtau($loinc#74774-1)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(adult-gds-ulang, [["Ukur ulang gula darah prediabetes"]])
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

* insert RencanaLayanan(adult-jiwa, [["Skrining kesehatan jiwa"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupKuesioner($kuesioner-siklus#srq-20)
* insert TutupPengamatan($ukuran-siklus#srq-20)
* insert TutupLayanan(adult-jiwa)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(adult-mata, [["Skrining penglihatan"]])
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

* insert RencanaLayanan(adult-telinga, [["Skrining pendengaran"]])
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

* insert RencanaLayanan(adult-kebugaran, [["Pengukuran kebugaran"]])
* insert Uraian([["Rockport 1,6 km."]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 5)
* insert Tempo(mo, 6, 6)
* insert DiPustu
* insert DiPuskesmas
* insert TutupLayanan(adult-kebugaran)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Belum ada kode nasional untuk hasilnya; ditutup oleh kunjungan dengan kode layanan ini."]])

* insert RencanaLayanan(adult-jantung, [["Prediksi risiko penyakit jantung dan stroke"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Jendela(jangkar-lahir, a, 40, 59)
* insert Tempo(mo, 12, 12)
* insert Bila([["Menyandang hipertensi atau diabetes"]], [["%hipertensi.exists() or %diabetes.exists()"]])
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert TutupPengamatan($kemkes-clinical-term#OC000004)
* insert TutupAtau($kemkes-clinical-term#OC000173)
* insert TutupAtau($loinc#2093-3)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(adult-ppok, [["Skrining PPOK (PUMA)"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Jendela(jangkar-lahir, a, 40, 59)
* insert Tempo(mo, 12, 12)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupKuesioner($kuesioner-kemkes#Q0021)
* insert TutupAtau($kuesioner-siklus#puma)
* insert TutupPengamatan($ukuran-siklus#puma)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(adult-kolorektal, [["Skrining kanker kolorektal"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Jendela(jangkar-lahir, a, 45, 59)
* insert Tempo(mo, 12, 12)
* insert DiPuskesmas
* insert TutupKuesioner($kuesioner-kemkes#Q0020)
* insert TutupPengamatan($loinc#14563-1)
* insert TutupAtau($sct#410007005)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["KMK mulai 50 tahun atau berisiko; CKG 2026 mulai 45 tahun. Dipakai 45 tahun."]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(adult-paru, [["Skrining kanker paru"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Jendela(jangkar-lahir, a, 45, 59)
* insert Tempo(mo, 12, 12)
* insert DiPuskesmas
* insert TutupKuesioner($kuesioner-kemkes#Q0019)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["KMK mulai 40 atau 50 tahun menurut riwayat merokok; CKG 2026 mulai 45 tahun. Dipakai 45 tahun."]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(adult-payudara, [["Skrining kanker payudara (SADANIS)"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 35)
* insert Jendela(jangkar-lahir, a, 30, 59)
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

* insert RencanaLayanan(adult-gds-risiko, [["Skrining gula darah umur di bawah 40 tahun berisiko"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Jendela(jangkar-lahir, a, 18, 39)
* insert Tempo(mo, 12, 12)
* insert Bila([["Obesitas atau tekanan darah tinggi"]], [["%imt.value.ofType(Quantity).value >= 25 or %sistolik.value.ofType(Quantity).value >= 140"]])
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupPengamatan($loinc#2345-7)
* insert TutupAtau($loinc#1558-6)
* insert TutupAtau($loinc#74774-1)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(iva, [["Skrining kanker leher rahim"]])
* insert Uraian([["IVA atau HPV DNA pada perempuan yang pernah berhubungan seksual."]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 35)
* insert Jendela(jangkar-lahir, a, 30, 59)
* insert Tempo(mo, 36, 36)
* insert Bila([["Perempuan"]], [["%subject.gender = 'female'"]])
* insert Bila([["Tidak sedang hamil"]], [["%hamil.empty()"]])
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

* insert RencanaLayanan(iva-ulang, [["Skrining kanker leher rahim risiko tinggi"]])
* insert Uraian([["Setahun sekali sesudah hasil IVA positif."]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Jendela(jangkar-lahir, a, 30, 59)
* insert Tempo(mo, 12, 12)
* insert Bila([["Perempuan"]], [["%subject.gender = 'female'"]])
* insert Bila([["Tidak sedang hamil"]], [["%hamil.empty()"]])
* insert Bila([["Hasil IVA terakhir positif"]], [["%hasil.value.ofType(CodeableConcept).coding.where(code = '300557001').exists()"]])
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupPengamatan($kemkes-examination#X099241)
* insert TutupAtau($loinc#44550-2)
* insert TutupTindakan($sct#251422004)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Umur 30-69 tahun: batas atas pengetahuan umum, belum terbaca pada peraturan. Tiap tiga tahun; setahun sekali bagi yang berisiko tinggi."]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(adult-ginjal, [["Skrining ginjal"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Jendela(jangkar-lahir, a, 40, 59)
* insert Tempo(mo, 12, 12)
* insert Bila([["Menyandang hipertensi atau diabetes"]], [["%hipertensi.exists() or %diabetes.exists()"]])
* insert DiPuskesmas
* insert TutupPengamatan($loinc#2160-0)
* insert Sumber([["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(pkg-dewasa, [["Cek kesehatan gratis usia dewasa"]])
* insert Uraian([["Dari hari ulang tahun sampai sebulan sesudahnya; sejak 2026 dapat pada kunjungan mana pun."]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-ulang-tahun, mo, 0, 11)
* insert Tempo(mo, 0, 0)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKunjungan(cek-kesehatan)
* insert TutupLayanan(pkg-dewasa)
* insert Sumber([["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Parameter([["Mulai berlaku PKG 10 Februari 2025: pengetahuan umum, belum terbaca pada peraturan."]])

// ---- Calon pengantin dan pasangan usia subur
* insert RencanaKelompok(pasangan, [["Calon pengantin dan pasangan usia subur"]])
* insert Tahap(dewasa)
* insert MasaKelompok(jangkar-lahir, a, 15, 59)
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(catin, [["Pemeriksaan calon pengantin"]])
* insert Uraian([["Kedua calon, sekali sebelum menikah: status gizi, Hb, status T, dan jiwa."]])
* insert RencanaWajib
* insert Sekali
* insert JendelaSebelum(jangkar-pernikahan, d, 0, 365)
* insert Tempo(d, 30, 90)
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(catin)
* insert TutupLayanan(catin)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Paling awal 365 hari dan jatuh tempo 90 hari sebelum pernikahan: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(layak-hamil, [["Skrining layak hamil"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Jendela(jangkar-lahir, a, 15, 49)
* insert Tempo(mo, 12, 12)
* insert Bila([["Perempuan"]], [["%subject.gender = 'female'"]])
* insert Bila([["Tidak sedang hamil"]], [["%hamil.empty()"]])
* insert DiPustu
* insert DiPuskesmas
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(layak-hamil)
* insert TutupLayanan(layak-hamil)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur 15-49 tahun untuk pasangan usia subur: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(kb, [["Pelayanan keluarga berencana"]])
* insert Uraian([["Posyandu: pil, suntik, kondom; Pustu juga implan dan AKDR; Puskesmas juga MOP."]])
* insert Pilihan
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Jendela(jangkar-lahir, a, 15, 49)
* insert Tempo(mo, 12, 12)
* insert Bila([["Perempuan"]], [["%subject.gender = 'female'"]])
* insert Bila([["Tidak sedang hamil"]], [["%hamil.empty()"]])
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(kb)
* insert TutupLayanan(kb)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Tanpa selang resmi; dipakai setahun sekali: pengetahuan umum, belum terbaca pada peraturan."]])

// ---- Imunisasi Td wanita usia subur
* insert RencanaKelompok(imunisasi-wus, [["Imunisasi Td wanita usia subur"]])
* insert Tahap(dewasa)
* insert MasaKelompok(jangkar-lahir, a, 6, 39)
* insert KelompokBila([["Perempuan"]], [["%subject.gender = 'female'"]])
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(imm-td-1, [["Imunisasi tetanus status T1"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, a, 6, 39)
* insert Tempo(a, 15, 39)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-tetanus)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Umur wanita usia subur 15-39 tahun dan hitungan dosis anak sebagai status T: pengetahuan umum, belum terbaca pada peraturan. Selang T2 1 bulan dihitung 28 hari."]])

* insert RencanaLayanan(imm-td-2, [["Imunisasi tetanus status T2"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, a, 6, 39)
* insert Tempo(a, 15, 39)
* insert Sesudah(imm-td-1, 28, d)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-tetanus)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Umur wanita usia subur 15-39 tahun dan hitungan dosis anak sebagai status T: pengetahuan umum, belum terbaca pada peraturan. Selang T2 1 bulan dihitung 28 hari."]])

* insert RencanaLayanan(imm-td-3, [["Imunisasi tetanus status T3"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, a, 6, 39)
* insert Tempo(a, 15, 39)
* insert Sesudah(imm-td-2, 6, mo)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-tetanus)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Umur wanita usia subur 15-39 tahun dan hitungan dosis anak sebagai status T: pengetahuan umum, belum terbaca pada peraturan. Selang T2 1 bulan dihitung 28 hari."]])

* insert RencanaLayanan(imm-td-4, [["Imunisasi tetanus status T4"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, a, 6, 39)
* insert Tempo(a, 15, 39)
* insert Sesudah(imm-td-3, 12, mo)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-tetanus)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Umur wanita usia subur 15-39 tahun dan hitungan dosis anak sebagai status T: pengetahuan umum, belum terbaca pada peraturan. Selang T2 1 bulan dihitung 28 hari."]])

* insert RencanaLayanan(imm-td-5, [["Imunisasi tetanus status T5"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, a, 6, 39)
* insert Tempo(a, 15, 39)
* insert Sesudah(imm-td-4, 12, mo)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-tetanus)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Umur wanita usia subur 15-39 tahun dan hitungan dosis anak sebagai status T: pengetahuan umum, belum terbaca pada peraturan. Selang T2 1 bulan dihitung 28 hari."]])
