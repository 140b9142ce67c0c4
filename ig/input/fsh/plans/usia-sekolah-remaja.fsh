Instance: rencana-usia-sekolah-remaja
InstanceOf: IlpPlanDefinition
Usage: #definition
Title: "Rencana layanan anak usia sekolah dan remaja"
Description: "Layanan umur 6 sampai sebelum 18 tahun: pemeriksaan sekolah, BIAS, tablet tambah darah, dan skrining remaja."
* insert Rencana(usia-sekolah-remaja, RencanaUsiaSekolahRemaja)
* title = "Rencana layanan anak usia sekolah dan remaja"
* title.extension.url = $translation
* title.extension.extension[0].url = "lang"
* title.extension.extension[=].valueCode = #en
* title.extension.extension[+].url = "content"
* title.extension.extension[=].valueString = "School age and adolescence"
* description = "Layanan umur 6 sampai sebelum 18 tahun: pemeriksaan sekolah, BIAS, tablet tambah darah, dan skrining remaja."
* insert Sasaran(Patient)
* topic[+] = $siklus-hidup#usia-sekolah
* topic[+] = $siklus-hidup#remaja
* insert Dasar([["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Dasar([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])

* insert RencanaKelompok(jangkar, "Jangkar")
* insert BacaPengamatan(imtu, $sct#1153596006)
* insert BacaPengamatan(sistolik, $loinc#8480-6)

* insert Jangkar(lahir, lahir, [["Lahir"]])
* insert Uraian([["Tanggal lahir; jamnya dari pengamatan jam lahir bila ada. Tanpa jam, jendela jam melebar: awal dari pukul 00.00 dan akhir sampai pukul 24.00 hari itu."]])
* insert JangkarData(Observation, value)
* insert JangkarPilih(code, $loinc#57715-5)
* insert JangkarSatu(effective, descending)
* insert JangkarData(Patient, birthDate)
* insert JangkarSatu(birthDate, descending)

* insert Jangkar(masuk-sd, kelas, [["Masuk kelas 1 SD"]])
* insert Uraian([["Tanggal masuk kelas 1; kelas n mulai n-1 tahun sesudahnya. Tanpa data dihitung dari ulang tahun ke-7."]])
* insert JangkarData(Observation, value)
* insert JangkarPilih(code, $jangkar#kelas)
* insert JangkarSatu(effective, descending)
* insert JangkarDari(jangkar-lahir, after-start, 7, a)

* insert Jangkar(tahun-ajaran, tahun-ajaran, [["Tahun ajaran"]])
* insert JangkarKalender(2024-07-01, 1, a)

* insert Jangkar(agustus, bulan-kalender, [["Bulan Agustus"]])
* insert JangkarKalender(2024-08-01, 1, a)

* insert Jangkar(november, bulan-kalender, [["Bulan November"]])
* insert JangkarKalender(2024-11-01, 1, a)

* insert Jangkar(layanan-terakhir, layanan-terakhir, [["Layanan terakhir"]])
* insert Uraian([["Tanggal data penutup terbaru dari layanan yang mengacu ke sini. Tanpa layanan terakhir, jatuh temponya awal kelompok atau awal rencana, mana yang lebih akhir."]])

// ---- Pemeriksaan di sekolah
* insert RencanaKelompok(sekolah, [["Pemeriksaan di sekolah"]])
* insert Tahap(usia-sekolah)
* insert MasaKelompok(jangkar-lahir, a, 6, 17)
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(school-screen, [["Penjaringan dan pemeriksaan berkala"]])
* insert Uraian([["Penjaringan pada kelas 1, 7, dan 10; pemeriksaan berkala pada kelas lain; sekali tiap tahun ajaran."]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-tahun-ajaran, mo, 0, 11)
* insert Tempo(mo, 0, 11)
* insert DiPuskesmas
* insert TutupKunjungan(skrining-sekolah)
* insert TutupLayanan(school-screen)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Parameter([["Tahun ajaran mulai 1 Juli: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(sekolah-gizi, [["Status gizi (IMT/U)"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert TutupPengamatan($sct#1153596006)
* insert TutupAtau($loinc#39156-5)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(sekolah-td, [["Skrining tekanan darah anak sekolah"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert TutupPengamatan($loinc#8480-6)
* insert TutupAtau($loinc#85354-9)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(sekolah-mata, [["Skrining tajam penglihatan anak sekolah"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert TutupPengamatan($loinc#79882-7)
* insert TutupAtau($loinc#79883-5)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(sekolah-telinga, [["Skrining pendengaran anak sekolah"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert TutupPengamatan($sct#247301006)
* insert TutupAtau($sct#225670007)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(sekolah-gigi, [["Pemeriksaan gigi anak sekolah"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPuskesmas
* insert Oleh($sct#106289002 "Dentist")
* insert TutupPengamatan($loinc#32478-0)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Selang setahun: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(sekolah-kebugaran, [["Pengukuran kebugaran anak sekolah"]])
* insert Uraian([["Lari 1.000 m (10-12 tahun) atau 1.600 m (13-19 tahun)."]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 5)
* insert Jendela(jangkar-lahir, a, 10, 17)
* insert Tempo(mo, 6, 6)
* insert DiPuskesmas
* insert TutupPengamatan($kemkes-clinical-term#OC000124)
* insert TutupAtau($kemkes-clinical-term#OC000125)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(sekolah-cacing, [["Obat cacing anak sekolah"]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-agustus, mo, 0, 2)
* insert Jendela(jangkar-lahir, a, 6, 12)
* insert Tempo(mo, 0, 0)
* insert DiPuskesmas
* insert TutupObat(obat-cacing)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Parameter([["Takaran albendazol, dan pemberian 1-12 tahun di daerah endemis: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(pkg-sekolah, [["Cek kesehatan gratis sekolah"]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-tahun-ajaran, mo, 0, 11)
* insert Jendela(jangkar-lahir, a, 7, 17)
* insert Tempo(mo, 0, 11)
* insert DiPuskesmas
* insert TutupKunjungan(cek-kesehatan)
* insert TutupLayanan(pkg-sekolah)
* insert Sumber([["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Parameter([["Tahun ajaran mulai 1 Juli: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Mulai berlaku PKG 10 Februari 2025: pengetahuan umum, belum terbaca pada peraturan."]])

// ---- Bulan imunisasi anak sekolah (BIAS)
* insert RencanaKelompok(bias, [["Bulan imunisasi anak sekolah (BIAS)"]])
* insert Tahap(usia-sekolah)
* insert MasaKelompok(jangkar-lahir, a, 6, 13)
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(bias-mr, [["BIAS campak-rubela kelas 1"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-agustus, mo, 0, 2)
* insert Jendela(jangkar-masuk-sd, a, 0, 0)
* insert Tempo(mo, 0, 0)
* insert DiPuskesmas
* insert Oleh($sct#309453006 "Registered midwife")
* insert Oleh($sct#106292003 "Professional nurse")
* insert TutupImunisasi(vaksin-campak-rubela)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Tahun masuk SD dari data bila ada; selain itu umur 7 tahun: pengetahuan umum, belum terbaca pada peraturan. Anak yang mengulang kelas perlu data baru."]])

* insert RencanaLayanan(bias-dt, [["BIAS DT kelas 1"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-november, mo, 0, 2)
* insert Jendela(jangkar-masuk-sd, a, 0, 0)
* insert Tempo(mo, 0, 0)
* insert DiPuskesmas
* insert Oleh($sct#309453006 "Registered midwife")
* insert Oleh($sct#106292003 "Professional nurse")
* insert TutupImunisasi(vaksin-dt)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Tahun masuk SD dari data bila ada; selain itu umur 7 tahun: pengetahuan umum, belum terbaca pada peraturan. Anak yang mengulang kelas perlu data baru."]])

* insert RencanaLayanan(bias-td-2, [["BIAS Td kelas 2"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-november, mo, 0, 2)
* insert Jendela(jangkar-masuk-sd, a, 1, 1)
* insert Tempo(mo, 0, 0)
* insert DiPuskesmas
* insert Oleh($sct#309453006 "Registered midwife")
* insert Oleh($sct#106292003 "Professional nurse")
* insert TutupImunisasi(vaksin-td)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Tahun masuk SD dari data bila ada; selain itu umur 7 tahun: pengetahuan umum, belum terbaca pada peraturan. Anak yang mengulang kelas perlu data baru."]])

* insert RencanaLayanan(bias-td-5, [["BIAS Td kelas 5"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-november, mo, 0, 2)
* insert Jendela(jangkar-masuk-sd, a, 4, 4)
* insert Tempo(mo, 0, 0)
* insert DiPuskesmas
* insert Oleh($sct#309453006 "Registered midwife")
* insert Oleh($sct#106292003 "Professional nurse")
* insert TutupImunisasi(vaksin-td)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Tahun masuk SD dari data bila ada; selain itu umur 7 tahun: pengetahuan umum, belum terbaca pada peraturan. Anak yang mengulang kelas perlu data baru."]])

* insert RencanaLayanan(bias-hpv-1, [["BIAS HPV 1 kelas 5"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-agustus, mo, 0, 2)
* insert Jendela(jangkar-masuk-sd, a, 4, 4)
* insert Tempo(mo, 0, 0)
* insert Bila([["Perempuan"]], [["%subject.gender = 'female'"]])
* insert DiPuskesmas
* insert Oleh($sct#309453006 "Registered midwife")
* insert Oleh($sct#106292003 "Professional nurse")
* insert TutupImunisasi(vaksin-hpv)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Tahun masuk SD dari data bila ada; selain itu umur 7 tahun: pengetahuan umum, belum terbaca pada peraturan. Anak yang mengulang kelas perlu data baru."]])
* insert Parameter([["Jumlah dosis dan selang HPV: pengetahuan umum, belum terbaca pada peraturan; jadwal satu dosis sedang berlaku bertahap."]])

* insert RencanaLayanan(bias-hpv-2, [["BIAS HPV 2 kelas 6"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-agustus, mo, 0, 2)
* insert Jendela(jangkar-masuk-sd, a, 5, 5)
* insert Tempo(mo, 0, 0)
* insert Sesudah(bias-hpv-1, 6, mo)
* insert Bila([["Perempuan"]], [["%subject.gender = 'female'"]])
* insert DiPuskesmas
* insert Oleh($sct#309453006 "Registered midwife")
* insert Oleh($sct#106292003 "Professional nurse")
* insert TutupImunisasi(vaksin-hpv)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Tahun masuk SD dari data bila ada; selain itu umur 7 tahun: pengetahuan umum, belum terbaca pada peraturan. Anak yang mengulang kelas perlu data baru."]])
* insert Parameter([["Jumlah dosis dan selang HPV: pengetahuan umum, belum terbaca pada peraturan; jadwal satu dosis sedang berlaku bertahap."]])

// ---- Remaja
* insert RencanaKelompok(remaja, [["Remaja"]])
* insert Tahap(remaja)
* insert MasaKelompok(jangkar-lahir, a, 10, 17)
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(ttd-rematri, [["Tablet tambah darah remaja putri"]])
* insert Uraian([["Satu tablet tiap minggu sepanjang tahun, kelas 7-12."]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-masuk-sd, a, 6, 11)
* insert TempoBerulang(a, 6, 11)
* insert SetiapWaktu(1, wk)
* insert Bila([["Perempuan"]], [["%subject.gender = 'female'"]])
* insert DiPuskesmas
* insert DiPosyandu
* insert TutupObat(tablet-tambah-darah)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Parameter([["Tahun masuk SD dari data bila ada; selain itu umur 7 tahun: pengetahuan umum, belum terbaca pada peraturan. Anak yang mengulang kelas perlu data baru."]])

* insert RencanaLayanan(remaja-hb-7, [["Skrining anemia remaja putri kelas 7"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-masuk-sd, a, 6, 6)
* insert Tempo(a, 6, 6)
* insert Bila([["Perempuan"]], [["%subject.gender = 'female'"]])
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert TutupPengamatan($loinc#718-7)
* insert TutupAtau($loinc#30352-9)
* insert TutupTindakan($kemkes-clinical-term#PC000015)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Parameter([["Tahun masuk SD dari data bila ada; selain itu umur 7 tahun: pengetahuan umum, belum terbaca pada peraturan. Anak yang mengulang kelas perlu data baru."]])

* insert RencanaLayanan(remaja-hb-10, [["Skrining anemia remaja putri kelas 10"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-masuk-sd, a, 9, 9)
* insert Tempo(a, 9, 9)
* insert Bila([["Perempuan"]], [["%subject.gender = 'female'"]])
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert TutupPengamatan($loinc#718-7)
* insert TutupAtau($loinc#30352-9)
* insert TutupTindakan($kemkes-clinical-term#PC000015)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Parameter([["Tahun masuk SD dari data bila ada; selain itu umur 7 tahun: pengetahuan umum, belum terbaca pada peraturan. Anak yang mengulang kelas perlu data baru."]])

* insert RencanaLayanan(remaja-jiwa, [["Skrining kesehatan jiwa remaja"]])
* insert Uraian([["SDQ pada kelas 1, 7, dan 10; sekurangnya setahun sekali."]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert TutupPengamatan($ukuran-siklus#sdq)
* insert TutupAtau($sct#386816005)
* insert TutupLayanan(remaja-jiwa)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(remaja-rokok, [["Skrining perilaku merokok"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert TutupKuesioner($kuesioner-kemkes#Q0012)
* insert TutupLayanan(remaja-rokok)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(remaja-gds, [["Pemeriksaan gula darah remaja berisiko"]])
* insert Uraian([["Umur 15 tahun ke atas dengan obesitas atau hipertensi."]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Jendela(jangkar-lahir, a, 15, 17)
* insert Tempo(mo, 12, 12)
* insert Bila([["Obesitas (IMT/U di atas +2) atau tekanan darah tinggi"]], [["%imtu.value.ofType(Quantity).value > 2 or %sistolik.value.ofType(Quantity).value >= 130"]])
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert TutupPengamatan($loinc#2345-7)
* insert TutupAtau($loinc#1558-6)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(skrining-remaja, [["Skrining kesehatan remaja di Posyandu"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupKunjungan(skrining-remaja)
* insert TutupLayanan(skrining-remaja)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan anak usia sekolah dan remaja"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])
