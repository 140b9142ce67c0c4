Instance: rencana-penyakit-kronis
InstanceOf: IlpPlanDefinition
Usage: #definition
Title: "Rencana pemantauan hipertensi dan diabetes melitus"
Description: "Pemantauan bulanan di Pustu dan tiga bulanan oleh dokter Puskesmas, pemeriksaan komplikasi setahun sekali, dan kunjungan rumah tenaga kesehatan bila tidak datang. Mulai umur 15 tahun."
* insert Rencana(penyakit-kronis, RencanaPenyakitKronis)
* title = "Rencana pemantauan hipertensi dan diabetes melitus"
* title.extension.url = $translation
* title.extension.extension[0].url = "lang"
* title.extension.extension[=].valueCode = #en
* title.extension.extension[+].url = "content"
* title.extension.extension[=].valueString = "Chronic disease: hypertension and diabetes"
* description = "Pemantauan bulanan di Pustu dan tiga bulanan oleh dokter Puskesmas, pemeriksaan komplikasi setahun sekali, dan kunjungan rumah tenaga kesehatan bila tidak datang. Mulai umur 15 tahun."
* insert Sasaran(Patient)
* topic[+] = $siklus-hidup#dewasa
* topic[+] = $siklus-hidup#lansia
* insert Dasar([["KMK HK.01.07/MENKES/2015/2023 Bab V, pemantauan penyakit kronis di Pustu dan Puskesmas"]])

* insert RencanaKelompok(jangkar, "Jangkar")

* insert Jangkar(hipertensi, diagnosis, [["Diagnosis hipertensi"]])
* insert JangkarData(Condition, onset)
* insert JangkarDaftar(code, diagnosis-hipertensi)
* insert JangkarPilih(clinicalStatus, $condition-clinical#active)
* insert JangkarSatu(onset, ascending)
* insert JangkarData(Condition, recordedDate)
* insert JangkarDaftar(code, diagnosis-hipertensi)
* insert JangkarPilih(clinicalStatus, $condition-clinical#active)
* insert JangkarSatu(recordedDate, ascending)

* insert Jangkar(diabetes, diagnosis, [["Diagnosis diabetes melitus"]])
* insert JangkarData(Condition, onset)
* insert JangkarDaftar(code, diagnosis-diabetes)
* insert JangkarPilih(clinicalStatus, $condition-clinical#active)
* insert JangkarSatu(onset, ascending)
* insert JangkarData(Condition, recordedDate)
* insert JangkarDaftar(code, diagnosis-diabetes)
* insert JangkarPilih(clinicalStatus, $condition-clinical#active)
* insert JangkarSatu(recordedDate, ascending)

* insert Jangkar(lahir, lahir, [["Lahir"]])
* insert Uraian([["Tanggal lahir; jamnya dari pengamatan jam lahir bila ada. Tanpa jam, jendela jam melebar: awal dari pukul 00.00 dan akhir sampai pukul 24.00 hari itu."]])
* insert JangkarData(Observation, value)
* insert JangkarPilih(code, $loinc#57715-5)
* insert JangkarSatu(effective, descending)
* insert JangkarData(Patient, birthDate)
* insert JangkarSatu(birthDate, descending)

* insert Jangkar(bulan, bulan-kalender, [["Bulan kalender"]])
* insert JangkarKalender(2024-01-01, 1, mo)

* insert Jangkar(layanan-terakhir, layanan-terakhir, [["Layanan terakhir"]])
* insert Uraian([["Tanggal data penutup terbaru dari layanan yang mengacu ke sini. Tanpa layanan terakhir, jatuh temponya awal kelompok atau awal rencana, mana yang lebih akhir."]])

* insert Jangkar(terlewat, terlewat, [["Layanan terlewat"]])
* insert Uraian([["Hari pertama sesudah batas tepat waktu sebuah layanan yang belum tertutup. Layanan mana yang dimaksud tertulis sebagai relatedAction kedua; tanpa itu berlaku untuk semua."]])
* insert JangkarPeristiwa(layanan-terlewat)

// ---- Hipertensi
* insert RencanaKelompok(hipertensi, [["Hipertensi"]])
* insert MasaKelompokMulai(jangkar-hipertensi, d, 0)
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(ht-monitor, [["Pemantauan hipertensi bulanan"]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-bulan, mo, 0, 0)
* insert JendelaTerbuka(jangkar-lahir, a, 15)
* insert Tempo(mo, 0, 0)
* insert DiPustu
* insert DiPuskesmas
* insert Oleh($sct#106292003 "Professional nurse")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupPengamatan($loinc#8480-6)
* insert TutupAtau($loinc#85354-9)
* insert TutupKunjungan(pantau-ht)
* insert TutupLayanan(ht-monitor)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, pemantauan penyakit kronis di Pustu dan Puskesmas"]])

* insert RencanaLayanan(ht-monitor-pkm, [["Kontrol hipertensi tiga bulanan oleh dokter"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 2)
* insert Tempo(mo, 3, 3)
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert TutupKunjunganDi(pantau-ht, puskesmas)
* insert TutupKunjunganKarena(rawat-jalan, puskesmas, diagnosis-hipertensi)
* insert TutupLayanan(ht-monitor-pkm)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, pemantauan penyakit kronis di Pustu dan Puskesmas"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(ht-komplikasi, [["Pemeriksaan komplikasi hipertensi"]])
* insert Uraian([["Funduskopi, EKG, lipid, dan fungsi ginjal mulai umur 40 tahun."]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert JendelaTerbuka(jangkar-lahir, a, 40)
* insert Tempo(mo, 12, 12)
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert TutupPengamatan($loinc#34534-8)
* insert TutupAtau($loinc#2093-3)
* insert TutupAtau($loinc#2160-0)
* insert TutupLayanan(ht-komplikasi)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(ht-kunjungan-nakes, [["Kunjungan rumah penyandang hipertensi yang tidak datang"]])
* insert Uraian([["Oleh tenaga kesehatan, bukan kader."]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-terlewat, d, 0)
* insert Tempo(d, 0, 7)
* insert KarenaTerlewat(ht-monitor)
* insert KarenaTerlewat(ht-monitor-pkm)
* insert DiRumah
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#106292003 "Professional nurse")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(kunjungan-rumah-nakes)
* insert TutupLayanan(ht-kunjungan-nakes)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, pemantauan penyakit kronis di Pustu dan Puskesmas"]])
* insert Parameter([["Tenggat tujuh hari, sesuai evaluasi mingguan."]])

// ---- Diabetes melitus
* insert RencanaKelompok(diabetes, [["Diabetes melitus"]])
* insert MasaKelompokMulai(jangkar-diabetes, d, 0)
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(dm-monitor, [["Pemantauan diabetes bulanan"]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-bulan, mo, 0, 0)
* insert JendelaTerbuka(jangkar-lahir, a, 15)
* insert Tempo(mo, 0, 0)
* insert DiPustu
* insert DiPuskesmas
* insert Oleh($sct#106292003 "Professional nurse")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupPengamatan($loinc#2345-7)
* insert TutupAtau($loinc#1558-6)
* insert TutupAtau($loinc#1521-4)
* insert TutupAtau($loinc#74774-1)
* insert TutupKunjungan(pantau-dm)
* insert TutupLayanan(dm-monitor)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, pemantauan penyakit kronis di Pustu dan Puskesmas"]])

* insert RencanaLayanan(dm-monitor-pkm, [["Kontrol diabetes tiga bulanan oleh dokter"]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 2)
* insert Tempo(mo, 3, 3)
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert TutupPengamatan($loinc#4548-4)
* insert TutupKunjunganDi(pantau-dm, puskesmas)
* insert TutupKunjunganKarena(rawat-jalan, puskesmas, diagnosis-diabetes)
* insert TutupLayanan(dm-monitor-pkm)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, pemantauan penyakit kronis di Pustu dan Puskesmas"]])
* insert Parameter([["HbA1c tiga bulan sekali: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(dm-komplikasi, [["Pemeriksaan komplikasi diabetes"]])
* insert Uraian([["Funduskopi, EKG, lipid, dan fungsi ginjal."]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-layanan-terakhir, mo, 11)
* insert Tempo(mo, 12, 12)
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert TutupPengamatan($loinc#34534-8)
* insert TutupAtau($loinc#2093-3)
* insert TutupAtau($loinc#2160-0)
* insert TutupLayanan(dm-komplikasi)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 Bab V, layanan usia dewasa dan lanjut usia"]])
* insert Parameter([["Kelonggaran satu bulan sesudah jatuh tempo: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(dm-kunjungan-rumah, [["Kunjungan rumah penyandang diabetes yang tidak datang"]])
* insert Uraian([["Oleh kader atau tenaga kesehatan; KMK mewajibkan tenaga kesehatan hanya untuk hipertensi dan ODGJ."]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-terlewat, d, 0)
* insert Tempo(d, 0, 7)
* insert KarenaTerlewat(dm-monitor)
* insert KarenaTerlewat(dm-monitor-pkm)
* insert DiRumah
* insert Oleh($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* insert Oleh($sct#106292003 "Professional nurse")
* insert TutupKunjungan(kunjungan-rumah-khusus)
* insert TutupKunjungan(kunjungan-rumah-nakes)
* insert TutupLayanan(dm-kunjungan-rumah)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 X.1.b, kunjungan rumah; Modul Pengelolaan Posyandu"]])
* insert Parameter([["Tenggat tujuh hari, sesuai evaluasi mingguan."]])
