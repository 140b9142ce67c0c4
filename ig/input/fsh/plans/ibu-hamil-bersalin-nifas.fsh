Instance: rencana-ibu-hamil-bersalin-nifas
InstanceOf: IlpPlanDefinition
Usage: #definition
Title: "Rencana layanan ibu hamil, bersalin, dan nifas"
Description: "Layanan sejak kehamilan diketahui sampai 42 hari sesudah persalinan. Satu rencana untuk tiap kehamilan; HPHT yang diperbaiki menggeser semua jadwal."
* insert Rencana(ibu-hamil-bersalin-nifas, RencanaIbuHamilBersalinNifas)
* title = "Rencana layanan ibu hamil, bersalin, dan nifas"
* title.extension.url = $translation
* title.extension.extension[0].url = "lang"
* title.extension.extension[=].valueCode = #en
* title.extension.extension[+].url = "content"
* title.extension.extension[=].valueString = "Pregnancy, birth and postpartum"
* description = "Layanan sejak kehamilan diketahui sampai 42 hari sesudah persalinan. Satu rencana untuk tiap kehamilan; HPHT yang diperbaiki menggeser semua jadwal."
* insert Sasaran(Patient)
* topic[+] = $siklus-hidup#ibu-hamil
* topic[+] = $siklus-hidup#ibu-bersalin
* topic[+] = $siklus-hidup#ibu-nifas
* insert Dasar([["KMK HK.01.07/MENKES/2015/2023, Gambar 13; Permenkes 21/2021 Pasal 13"]])
* insert Dasar([["KMK HK.01.07/MENKES/2015/2023, Gambar 14"]])

* insert RencanaKelompok(jangkar, "Jangkar")
* insert BacaPengamatan(usia, $loinc#11888-5)
* insert BacaAtau($loinc#18185-9)

* insert Jangkar(kehamilan, kehamilan, [["Kehamilan tercatat"]])
* insert Uraian([["Jangkar utama: satu rencana untuk tiap episode kehamilan. Tanpa episode, dari HPHT."]])
* insert JangkarData(EpisodeOfCare, period.start)
* insert JangkarPilih(type, $kemkes-episodeofcare-type#ANC)
* insert JangkarDari(jangkar-hpht, after-start, 0, d)

* insert Jangkar(hpl, hpl, [["Hari perkiraan lahir"]])
* insert JangkarData(Observation, value)
* insert JangkarPilih(code, $loinc#11781-2)
* insert JangkarSatu(effective, descending)
* insert JangkarData(Observation, value)
* insert JangkarPilih(code, $loinc#11778-8)
* insert JangkarSatu(effective, descending)

* insert Jangkar(usia-kehamilan, usia-kehamilan, [["Usia kehamilan pada satu kunjungan"]])
* insert JangkarData(Observation, effective)
* insert JangkarPilih(code, $loinc#11888-5)
* insert JangkarAtau($loinc#18185-9)
* insert JangkarSatu(effective, descending)

* insert Jangkar(hpht, hpht, [["Hari pertama haid terakhir"]])
* insert Uraian([["Dari pengamatan HPHT; bila tidak ada, HPL dikurangi 280 hari; bila tidak ada juga, tanggal kunjungan dikurangi usia kehamilan."]])
* insert JangkarData(Observation, value)
* insert JangkarPilih(code, $loinc#8665-2)
* insert JangkarSatu(effective, descending)
* insert JangkarDari(jangkar-hpl, before-start, 280, d)
* insert JangkarDariNilai(jangkar-usia-kehamilan, before-start)
* insert NilaiDari([["relatedAction.where(actionId = 'jangkar-usia-kehamilan').offset"]], [["%usia.value.ofType(Quantity)"]])

* insert Jangkar(persalinan, persalinan, [["Persalinan"]])
* insert JangkarData(Observation, value)
* insert JangkarPilih(code, $loinc#93857-1)
* insert JangkarSatu(effective, ascending)
* insert JangkarData(Encounter, period.start)
* insert JangkarPilih(type, $jenis-kunjungan#persalinan)
* insert JangkarSatu(period.start, ascending)

* insert Jangkar(akhir-kehamilan, akhir-kehamilan, [["Akhir kehamilan"]])
* insert Uraian([["Persalinan; bila tidak ada, akhir episode (misalnya keguguran); bila tidak ada juga, hari ke-309 sesudah HPHT."]])
* insert JangkarData(Observation, value)
* insert JangkarPilih(code, $loinc#93857-1)
* insert JangkarSatu(effective, ascending)
* insert JangkarData(Encounter, period.start)
* insert JangkarPilih(type, $jenis-kunjungan#persalinan)
* insert JangkarSatu(period.start, ascending)
* insert JangkarData(EpisodeOfCare, period.end)
* insert JangkarPilih(type, $kemkes-episodeofcare-type#ANC)
* insert JangkarPilih(status, #finished)
* insert JangkarAtau(#cancelled)
* insert JangkarSatu(period.end, ascending)
* insert JangkarDari(jangkar-hpht, after-start, 309, d)

// ---- Kehamilan
* insert RencanaKelompok(kehamilan, [["Kehamilan"]])
* insert Tahap(ibu-hamil)
* insert MasaKelompok(jangkar-hpht, d, 0, 308)
* insert KelompokSampai(jangkar-akhir-kehamilan)
* insert KelompokBila([["Perempuan"]], [["%subject.gender = 'female'"]])
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(anc-k1, [["Pemeriksaan kehamilan K1"]])
* insert Uraian([["Trimester 1 oleh dokter dengan USG, sebaiknya sebelum 8 minggu. Kontak pertama sesudah trimester 1 tetap menutup (K1 akses), tetapi terlambat."]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-hpht, d, 0, 308)
* insert Tempo(d, 55, 90)
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(anc-k1)
* insert TutupLabel(ANC, K1M)
* insert TutupLabel(ANC, K1A)
* insert TutupLayanan(anc-k1)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 13; Permenkes 21/2021 Pasal 13"]])
* insert Parameter([["Batas trimester dihitung sampai hari terakhir minggu itu (12w6d = hari ke-90, 24w6d = hari ke-174). Peraturan hanya menyebut minggu 12 dan 24; pembacaan lain adalah 12w0d (hari ke-84) dan 24w0d (hari ke-168)."]])
* insert Parameter([["Sebaran kunjungan resmi 1-2-3 menurut trimester (KMK 2015/2023, Permenkes 21/2021). Formulir kader memakai 2-2-2 dan Buku KIA 2020 memakai 2-1-3."]])
* insert Parameter([["Akhir 44 minggu (hari ke-308) adalah batas episode ANC di SATUSEHAT."]])

* insert RencanaLayanan(anc-k2, [["Pemeriksaan kehamilan K2"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-hpht, d, 91, 174)
* insert Tempo(d, 112, 174)
* insert DiPuskesmas
* insert DiPustu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(anc-k2)
* insert TutupLabel(ANC, K2)
* insert TutupLayanan(anc-k2)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 13; Permenkes 21/2021 Pasal 13"]])
* insert Parameter([["Batas trimester dihitung sampai hari terakhir minggu itu (12w6d = hari ke-90, 24w6d = hari ke-174). Peraturan hanya menyebut minggu 12 dan 24; pembacaan lain adalah 12w0d (hari ke-84) dan 24w0d (hari ke-168)."]])
* insert Parameter([["Tanggal sasaran di dalam trimester: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(anc-k3, [["Pemeriksaan kehamilan K3"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-hpht, d, 91, 174)
* insert Tempo(d, 147, 174)
* insert DiPuskesmas
* insert DiPustu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(anc-k3)
* insert TutupLabel(ANC, K3)
* insert TutupLayanan(anc-k3)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 13; Permenkes 21/2021 Pasal 13"]])
* insert Parameter([["Batas trimester dihitung sampai hari terakhir minggu itu (12w6d = hari ke-90, 24w6d = hari ke-174). Peraturan hanya menyebut minggu 12 dan 24; pembacaan lain adalah 12w0d (hari ke-84) dan 24w0d (hari ke-168)."]])
* insert Parameter([["Tanggal sasaran di dalam trimester: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(anc-k4, [["Pemeriksaan kehamilan K4"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-hpht, d, 175, 308)
* insert Tempo(d, 196, 251)
* insert DiPuskesmas
* insert DiPustu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(anc-k4)
* insert TutupLabel(ANC, K4)
* insert TutupLayanan(anc-k4)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 13; Permenkes 21/2021 Pasal 13"]])
* insert Parameter([["Batas trimester dihitung sampai hari terakhir minggu itu (12w6d = hari ke-90, 24w6d = hari ke-174). Peraturan hanya menyebut minggu 12 dan 24; pembacaan lain adalah 12w0d (hari ke-84) dan 24w0d (hari ke-168)."]])
* insert Parameter([["Tanggal sasaran di dalam trimester: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(anc-k5, [["Pemeriksaan kehamilan K5"]])
* insert Uraian([["Oleh dokter dengan USG, sekitar minggu 36; rencana persalinan."]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-hpht, d, 175, 308)
* insert Tempo(d, 252, 272)
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(anc-k5)
* insert TutupLabel(ANC, K5)
* insert TutupLayanan(anc-k5)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 13; Permenkes 21/2021 Pasal 13"]])
* insert Parameter([["Batas trimester dihitung sampai hari terakhir minggu itu (12w6d = hari ke-90, 24w6d = hari ke-174). Peraturan hanya menyebut minggu 12 dan 24; pembacaan lain adalah 12w0d (hari ke-84) dan 24w0d (hari ke-168)."]])
* insert Parameter([["Tanggal sasaran di dalam trimester: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(anc-k6, [["Pemeriksaan kehamilan K6"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-hpht, d, 175, 308)
* insert Tempo(d, 266, 287)
* insert Sesudah(anc-k5, 1, d)
* insert DiPuskesmas
* insert DiPustu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(anc-k6)
* insert TutupLabel(ANC, K6)
* insert TutupLayanan(anc-k6)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 13; Permenkes 21/2021 Pasal 13"]])
* insert Parameter([["Batas trimester dihitung sampai hari terakhir minggu itu (12w6d = hari ke-90, 24w6d = hari ke-174). Peraturan hanya menyebut minggu 12 dan 24; pembacaan lain adalah 12w0d (hari ke-84) dan 24w0d (hari ke-168)."]])
* insert Parameter([["Tanggal sasaran di dalam trimester: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(anc-usg-t1, [["USG obstetri dasar terbatas trimester 1"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-hpht, d, 0, 90)
* insert Tempo(d, 55, 90)
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert TutupTindakan($icd9cm#88.78)
* insert TutupPengamatan($loinc#11888-5)
* insert TutupAtau($loinc#11781-2)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 13; Permenkes 21/2021 Pasal 13"]])
* insert Parameter([["Batas trimester dihitung sampai hari terakhir minggu itu (12w6d = hari ke-90, 24w6d = hari ke-174). Peraturan hanya menyebut minggu 12 dan 24; pembacaan lain adalah 12w0d (hari ke-84) dan 24w0d (hari ke-168)."]])

* insert RencanaLayanan(anc-usg-t3, [["USG obstetri dasar terbatas trimester 3"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-hpht, d, 175, 308)
* insert Tempo(d, 252, 272)
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert TutupTindakan($icd9cm#88.78)
* insert TutupPengamatan($loinc#11727-5)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 13; Permenkes 21/2021 Pasal 13"]])
* insert Parameter([["Batas trimester dihitung sampai hari terakhir minggu itu (12w6d = hari ke-90, 24w6d = hari ke-174). Peraturan hanya menyebut minggu 12 dan 24; pembacaan lain adalah 12w0d (hari ke-84) dan 24w0d (hari ke-168)."]])
* insert Parameter([["Tanggal sasaran di dalam trimester: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(anc-lab-t1, [["Laboratorium kehamilan trimester 1"]])
* insert Uraian([["Hb, golongan darah, protein dan glukosa; bersama K1."]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-hpht, d, 0, 308)
* insert Tempo(d, 55, 90)
* insert DiPuskesmas
* insert TutupPengamatan($loinc#718-7)
* insert TutupAtau($loinc#30352-9)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 13; Permenkes 21/2021 Pasal 13"]])
* insert Parameter([["Batas trimester dihitung sampai hari terakhir minggu itu (12w6d = hari ke-90, 24w6d = hari ke-174). Peraturan hanya menyebut minggu 12 dan 24; pembacaan lain adalah 12w0d (hari ke-84) dan 24w0d (hari ke-168)."]])

* insert RencanaLayanan(anc-lab-t3, [["Laboratorium kehamilan trimester 3"]])
* insert Uraian([["Hb, protein urine, dan glukosa; bersama K5."]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-hpht, d, 175, 308)
* insert Tempo(d, 252, 272)
* insert DiPuskesmas
* insert TutupPengamatan($loinc#718-7)
* insert TutupAtau($loinc#30352-9)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 13; Permenkes 21/2021 Pasal 13"]])
* insert Parameter([["Batas trimester dihitung sampai hari terakhir minggu itu (12w6d = hari ke-90, 24w6d = hari ke-174). Peraturan hanya menyebut minggu 12 dan 24; pembacaan lain adalah 12w0d (hari ke-84) dan 24w0d (hari ke-168)."]])
* insert Parameter([["Tanggal sasaran di dalam trimester: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(anc-tripel-eliminasi, [["Skrining tripel eliminasi"]])
* insert Uraian([["HIV, sifilis, dan hepatitis B. Ditutup oleh hasil sifilis atau HBsAg: hasil HIV adalah rekam sensitif dan tidak dibaca rencana."]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-hpht, d, 0, 308)
* insert Tempo(d, 55, 90)
* insert DiPuskesmas
* insert TutupPengamatan($loinc#75410-1)
* insert TutupAtau($loinc#20508-8)
* insert TutupAtau($loinc#14904-7)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan ibu hamil, bersalin, dan nifas"]])

* insert RencanaLayanan(anc-td, [["Skrining status T dan imunisasi Td ibu hamil"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-hpht, d, 0, 308)
* insert Tempo(d, 55, 90)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-tetanus)
* insert TutupPengamatan($sct#304250009)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 13; Permenkes 21/2021 Pasal 13"]])
* insert Parameter([["Umur wanita usia subur 15-39 tahun dan hitungan dosis anak sebagai status T: pengetahuan umum, belum terbaca pada peraturan. Selang T2 1 bulan dihitung 28 hari."]])

* insert RencanaLayanan(anc-gigi, [["Pemeriksaan gigi ibu hamil"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-hpht, d, 0, 90)
* insert Tempo(d, 55, 90)
* insert DiPuskesmas
* insert Oleh($sct#106289002 "Dentist")
* insert TutupPengamatan($sct#423066003)
* insert TutupAtau($loinc#32478-0)
* insert TutupLayanan(anc-gigi)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan ibu hamil, bersalin, dan nifas"]])
* insert Parameter([["Batas trimester dihitung sampai hari terakhir minggu itu (12w6d = hari ke-90, 24w6d = hari ke-174). Peraturan hanya menyebut minggu 12 dan 24; pembacaan lain adalah 12w0d (hari ke-84) dan 24w0d (hari ke-168)."]])

* insert RencanaLayanan(anc-jiwa, [["Skrining kesehatan jiwa ibu hamil"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-hpht, d, 0, 308)
* insert Tempo(d, 90, 174)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert TutupPengamatan($ukuran-siklus#epds)
* insert TutupLayanan(anc-jiwa)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan ibu hamil, bersalin, dan nifas"]])
* insert Parameter([["Sekali dalam kehamilan; alatnya EPDS menurut register klaster 3."]])

* insert RencanaLayanan(anc-ttd, [["Tablet tambah darah ibu hamil"]])
* insert Uraian([["Satu tablet tiap hari, sekurangnya 180 tablet (atau MMS)."]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-hpht, d, 0, 308)
* insert TempoBerulang(d, 0, 280)
* insert SetiapWaktu(1, d)
* insert SebanyakKali(180)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert DiRumah
* insert TutupObat(tablet-tambah-darah)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan ibu hamil, bersalin, dan nifas"]])
* insert Parameter([["180 tablet menurut panduan 2026; ukuran lama 90 tablet (Fe3)."]])

* insert RencanaLayanan(anc-class, [["Kelas ibu hamil"]])
* insert Uraian([["Sekurangnya empat pertemuan, satu bersama suami atau keluarga; paling banyak sepuluh peserta."]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-hpht, d, 0, 308)
* insert TempoBerulang(d, 0, 280)
* insert SebanyakKali(4)
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(kelas-ibu)
* insert TutupLayanan(anc-class)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan ibu hamil, bersalin, dan nifas"]])

// ---- Persalinan
* insert RencanaKelompok(persalinan, [["Persalinan"]])
* insert Tahap(ibu-bersalin)
* insert MasaKelompok(jangkar-hpht, d, 0, 308)
* insert KelompokSampai(jangkar-akhir-kehamilan)
* insert KelompokBila([["Perempuan"]], [["%subject.gender = 'female'"]])
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(inc-persalinan, [["Persalinan di fasilitas"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-hpht, d, 259, 308)
* insert Tempo(d, 280, 293)
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(persalinan)
* insert TutupPengamatan($loinc#93857-1)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan ibu hamil, bersalin, dan nifas"]])
* insert Parameter([["Cukup bulan 37 sampai sebelum 42 minggu."]])

// ---- Nifas
* insert RencanaKelompok(nifas, [["Nifas"]])
* insert Tahap(ibu-nifas)
* insert MasaKelompok(jangkar-persalinan, d, 0, 42)
* insert KelompokBila([["Perempuan"]], [["%subject.gender = 'female'"]])
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(pnc-kf1, [["Kunjungan nifas KF1"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-persalinan, h, 6, 48)
* insert Tempo(h, 6, 48)
* insert DiPuskesmas
* insert DiRumah
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(kf1)
* insert TutupLabel(puerperium, KF1)
* insert TutupLayanan(pnc-kf1)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 14"]])
* insert Parameter([["Di rumah, oleh bidan, bila ibu sudah pulang atau melahirkan di luar fasilitas: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(pnc-kf2, [["Kunjungan nifas KF2"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-persalinan, d, 3, 7)
* insert Tempo(d, 3, 7)
* insert DiPuskesmas
* insert DiPustu
* insert DiRumah
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(kf2)
* insert TutupLabel(puerperium, KF2)
* insert TutupLayanan(pnc-kf2)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 14"]])

* insert RencanaLayanan(pnc-kf3, [["Kunjungan nifas KF3"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-persalinan, d, 8, 28)
* insert Tempo(d, 8, 28)
* insert DiPuskesmas
* insert DiPustu
* insert DiRumah
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(kf3)
* insert TutupLabel(puerperium, KF3)
* insert TutupLayanan(pnc-kf3)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 14"]])

* insert RencanaLayanan(pnc-kf4, [["Kunjungan nifas KF4"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-persalinan, d, 29, 42)
* insert Tempo(d, 29, 42)
* insert DiPuskesmas
* insert DiPustu
* insert DiRumah
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(kf4)
* insert TutupLabel(puerperium, KF4)
* insert TutupLayanan(pnc-kf4)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 14"]])

* insert RencanaLayanan(pnc-vita, [["Vitamin A ibu nifas"]])
* insert Uraian([["Dua kapsul antara KF1 dan KF2."]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-persalinan, d, 0, 42)
* insert TempoBerulang(d, 0, 7)
* insert SebanyakKali(2)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert DiRumah
* insert TutupObat(kapsul-vitamin-a)
* insert TutupTindakan($sct#767224000)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 14"]])
* insert Parameter([["Takaran 100.000 IU (biru) dan 200.000 IU (merah): pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(pnc-kb, [["Keluarga berencana pascasalin"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-persalinan, d, 0, 42)
* insert Tempo(d, 0, 42)
* insert DiPuskesmas
* insert DiPustu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(kb)
* insert TutupLayanan(pnc-kb)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 14"]])
* insert Parameter([["Batas KB pascasalin sampai hari ke-42: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(pnc-jiwa, [["Skrining kesehatan jiwa ibu nifas"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-persalinan, d, 3, 42)
* insert Tempo(d, 8, 42)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert DiRumah
* insert TutupPengamatan($ukuran-siklus#epds)
* insert TutupLayanan(pnc-jiwa)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan ibu hamil, bersalin, dan nifas"]])
* insert Parameter([["Waktunya di dalam nifas: pengetahuan umum, belum terbaca pada peraturan."]])
