Instance: rencana-tb
InstanceOf: IlpPlanDefinition
Usage: #definition
Title: "Rencana pengobatan dan pelacakan kontak tuberkulosis"
Description: "Pengobatan tuberkulosis sensitif obat: pengambilan obat bulanan dan pemeriksaan dahak bulan 2, 5, dan 6; skrining diabetes; investigasi kontak; skrining kontak."
* insert Rencana(tb, RencanaTuberkulosis)
* title = "Rencana pengobatan dan pelacakan kontak tuberkulosis"
* title.extension.url = $translation
* title.extension.extension[0].url = "lang"
* title.extension.extension[=].valueCode = #en
* title.extension.extension[+].url = "content"
* title.extension.extension[=].valueString = "Tuberculosis"
* description = "Pengobatan tuberkulosis sensitif obat: pengambilan obat bulanan dan pemeriksaan dahak bulan 2, 5, dan 6; skrining diabetes; investigasi kontak; skrining kontak."
* insert Sasaran(Patient)
* insert Dasar([["KMK HK.01.07/MENKES/2015/2023, penanggulangan tuberkulosis"]])

* insert RencanaKelompok(jangkar, "Jangkar")

* insert Jangkar(mulai-oat, mulai-oat, [["Mulai OAT"]])
* insert JangkarData(EpisodeOfCare, period.start)
* insert JangkarPilih(type, $kemkes-episodeofcare-type#TB-SO)

* insert Jangkar(bulan-oat, bulan-pengobatan, [["Bulan pengobatan"]])
* insert Uraian([["Enam bulan pengobatan, dihitung dari mulai OAT."]])
* insert JangkarDari(jangkar-mulai-oat, after-start, 0, mo)
* insert JangkarBerulang(1, mo)
* insert SebanyakKali(6)

* insert Jangkar(kontak, kontak, [["Kontak tuberkulosis"]])
* insert Uraian([["Serumah atau kontak erat dengan kasus indeks tiga bulan terakhir."]])
* insert JangkarData(Condition, recordedDate)
* insert JangkarPilih(code, $icd10#Z20.1)

* insert Jangkar(terlewat, terlewat, [["Layanan terlewat"]])
* insert Uraian([["Hari pertama sesudah batas tepat waktu sebuah layanan yang belum tertutup. Layanan mana yang dimaksud tertulis sebagai relatedAction kedua; tanpa itu berlaku untuk semua."]])
* insert JangkarPeristiwa(layanan-terlewat)

// ---- Pengobatan
* insert RencanaKelompok(pengobatan, [["Pengobatan"]])
* insert MasaKelompok(jangkar-mulai-oat, mo, 0, 11)
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(tb-oat, [["Pengambilan OAT bulanan"]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-bulan-oat, mo, 0, 0)
* insert Tempo(mo, 0, 0)
* insert DiPuskesmas
* insert Oleh($sct#106292003 "Professional nurse")
* insert TutupObat(obat-tb)
* insert TutupKunjungan(pengobatan-tb)
* insert TutupLayanan(tb-oat)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, penanggulangan tuberkulosis"]])
* insert Parameter([["Enam bulan untuk TB sensitif obat."]])

* insert RencanaLayanan(tb-dahak-2, [["Dahak ulang bulan ke-2"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-mulai-oat, mo, 2, 3)
* insert Tempo(mo, 2, 2)
* insert DiPuskesmas
* insert Oleh($sct#106292003 "Professional nurse")
* insert TutupPengamatan($loinc#11477-7)
* insert TutupAtau($loinc#88874-3)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, penanggulangan tuberkulosis"]])
* insert Parameter([["Dihitung pada akhir bulan itu; kelonggaran satu bulan: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(tb-dahak-5, [["Dahak ulang bulan ke-5"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-mulai-oat, mo, 5, 6)
* insert Tempo(mo, 5, 5)
* insert DiPuskesmas
* insert Oleh($sct#106292003 "Professional nurse")
* insert TutupPengamatan($loinc#11477-7)
* insert TutupAtau($loinc#88874-3)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, penanggulangan tuberkulosis"]])
* insert Parameter([["Dihitung pada akhir bulan itu; kelonggaran satu bulan: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(tb-dahak-6, [["Dahak ulang bulan ke-6"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-mulai-oat, mo, 6, 7)
* insert Tempo(mo, 6, 6)
* insert DiPuskesmas
* insert Oleh($sct#106292003 "Professional nurse")
* insert TutupPengamatan($loinc#11477-7)
* insert TutupAtau($loinc#88874-3)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, penanggulangan tuberkulosis"]])
* insert Parameter([["Dihitung pada akhir bulan itu; kelonggaran satu bulan: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(tb-gds, [["Skrining diabetes pasien tuberkulosis"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-mulai-oat, mo, 0, 11)
* insert Tempo(mo, 0, 0)
* insert DiPuskesmas
* insert TutupPengamatan($loinc#2345-7)
* insert TutupAtau($loinc#1558-6)
* insert TutupAtau($loinc#74774-1)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, penanggulangan tuberkulosis"]])

* insert RencanaLayanan(tb-investigasi-kontak, [["Investigasi kontak"]])
* insert Uraian([["Sekurangnya 20 kontak serumah dan erat untuk tiap kasus indeks (TBC.16K)."]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-mulai-oat, mo, 0, 11)
* insert Tempo(mo, 0, 0)
* insert DiPuskesmas
* insert DiRumah
* insert Oleh($sct#106292003 "Professional nurse")
* insert Oleh($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* insert TutupLayanan(tb-investigasi-kontak)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, penanggulangan tuberkulosis"]])
* insert Parameter([["Tenggat satu bulan: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(tb-kunjungan-nakes, [["Kunjungan rumah pasien tuberkulosis yang tidak datang"]])
* insert Uraian([["Oleh tenaga kesehatan, bukan kader."]])
* insert RencanaWajib
* insert Berkali
* insert JendelaTerbuka(jangkar-terlewat, d, 0)
* insert Tempo(d, 0, 7)
* insert KarenaTerlewat(tb-oat)
* insert DiRumah
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#106292003 "Professional nurse")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(kunjungan-rumah-nakes)
* insert TutupLayanan(tb-kunjungan-nakes)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023 X.1.b, kunjungan rumah; Modul Pengelolaan Posyandu"]])
* insert Parameter([["Tenggat tujuh hari, sesuai evaluasi mingguan."]])

// ---- Kontak
* insert RencanaKelompok(kontak, [["Kontak"]])
* insert MasaKelompok(jangkar-kontak, mo, 0, 23)
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(tb-skrining-kontak, [["Skrining kontak tuberkulosis"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-kontak, d, 0, 90)
* insert Tempo(d, 0, 30)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert DiRumah
* insert Oleh($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* insert Oleh($sct#106292003 "Professional nurse")
* insert TutupKunjungan(skrining-tb)
* insert TutupKuesioner($kuesioner-siklus#skrining-tb)
* insert TutupPengamatan($ukuran-siklus#skrining-tb)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, penanggulangan tuberkulosis"]])
* insert Parameter([["Tenggat 30 hari: pengetahuan umum, belum terbaca pada peraturan."]])
