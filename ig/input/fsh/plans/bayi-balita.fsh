Instance: rencana-bayi-balita
InstanceOf: IlpPlanDefinition
Usage: #definition
Title: "Rencana layanan bayi, balita, dan anak prasekolah"
Description: "Layanan sejak lahir sampai umur 72 bulan: neonatal, imunisasi, pertumbuhan, perkembangan, gizi, dan cek kesehatan."
* insert Rencana(bayi-balita, RencanaBayiBalita)
* title = "Rencana layanan bayi, balita, dan anak prasekolah"
* title.extension.url = $translation
* title.extension.extension[0].url = "lang"
* title.extension.extension[=].valueCode = #en
* title.extension.extension[+].url = "content"
* title.extension.extension[=].valueString = "Newborn, infant and young child"
* description = "Layanan sejak lahir sampai umur 72 bulan: neonatal, imunisasi, pertumbuhan, perkembangan, gizi, dan cek kesehatan."
* insert Sasaran(Patient)
* topic[+] = $siklus-hidup#bayi-baru-lahir
* topic[+] = $siklus-hidup#bayi
* topic[+] = $siklus-hidup#balita
* topic[+] = $siklus-hidup#prasekolah
* insert Dasar([["KMK HK.01.07/MENKES/2015/2023, Gambar 15"]])
* insert Dasar([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Dasar([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])

* insert RencanaKelompok(jangkar, "Jangkar")

* insert Jangkar(lahir, lahir, [["Lahir"]])
* insert Uraian([["Tanggal lahir; jamnya dari pengamatan jam lahir bila ada. Tanpa jam, jendela jam melebar: awal dari pukul 00.00 dan akhir sampai pukul 24.00 hari itu."]])
* insert JangkarData(Observation, value)
* insert JangkarPilih(code, $loinc#57715-5)
* insert JangkarSatu(effective, descending)
* insert JangkarData(Patient, birthDate)
* insert JangkarSatu(birthDate, descending)

* insert Jangkar(bulan, bulan-kalender, [["Bulan kalender"]])
* insert JangkarKalender(2024-01-01, 1, mo)

* insert Jangkar(bulan-vitamin-a, bulan-kalender, [["Bulan vitamin A (Februari dan Agustus)"]])
* insert JangkarKalender(2024-02-01, 6, mo)

* insert Jangkar(agustus, bulan-kalender, [["Bulan Agustus"]])
* insert JangkarKalender(2024-08-01, 1, a)

* insert Jangkar(ulang-tahun, ulang-tahun, [["Ulang tahun"]])
* insert JangkarDari(jangkar-lahir, after-start, 1, a)
* insert JangkarBerulang(1, a)

// ---- Bayi baru lahir
* insert RencanaKelompok(neonatus, [["Bayi baru lahir"]])
* insert Tahap(bayi-baru-lahir)
* insert MasaKelompok(jangkar-lahir, d, 0, 28)
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(nb-kn0, [["Pelayanan bayi baru lahir 0-6 jam"]])
* insert Uraian([["IMD, vitamin K1, salep mata, HB0, perawatan tali pusat, penimbangan dan pengukuran."]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, h, 0, 6)
* insert Tempo(h, 0, 6)
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(kn0)
* insert TutupTindakan($sct#431868002)
* insert TutupAtau($sct#448883004)
* insert TutupAtau($kemkes-clinical-term#PC000002)
* insert TutupLayanan(nb-kn0)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 15"]])

* insert RencanaLayanan(pnc-kn1, [["Kunjungan neonatal KN1"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, h, 6, 48)
* insert Tempo(h, 6, 48)
* insert DiPuskesmas
* insert DiRumah
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(kn1)
* insert TutupLabel(neonate, KN1)
* insert TutupLayanan(pnc-kn1)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 15"]])
* insert Parameter([["Di rumah, oleh bidan, bila ibu sudah pulang atau melahirkan di luar fasilitas: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(pnc-kn2, [["Kunjungan neonatal KN2"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 3, 7)
* insert Tempo(d, 3, 7)
* insert DiPuskesmas
* insert DiPustu
* insert DiRumah
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(kn2)
* insert TutupLabel(neonate, KN2)
* insert TutupLayanan(pnc-kn2)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 15"]])

* insert RencanaLayanan(pnc-kn3, [["Kunjungan neonatal KN3"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 8, 28)
* insert Tempo(d, 8, 28)
* insert DiPuskesmas
* insert DiPustu
* insert DiRumah
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(kn3)
* insert TutupLabel(neonate, KN3)
* insert TutupLayanan(pnc-kn3)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 15"]])

* insert RencanaLayanan(nb-hb0, [["Imunisasi hepatitis B lahir (HB0)"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 0, 7)
* insert Tempo(h, 0, 24)
* insert DiPuskesmas
* insert DiPustu
* insert DiRumah
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-hepatitis-b)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Di atas 24 jam sampai hari ke-7 dihitung diberikan, tetapi terlambat."]])

* insert RencanaLayanan(nb-vitk, [["Suntikan vitamin K1"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 0, 2)
* insert Tempo(h, 0, 6)
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupTindakan($sct#448883004)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 15"]])
* insert Parameter([["Bila belum diberikan, dikejar pada KN1."]])

* insert RencanaLayanan(nb-salep-mata, [["Salep mata antibiotik"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 0, 2)
* insert Tempo(h, 0, 6)
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupTindakan($kemkes-clinical-term#PC000002)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 15"]])
* insert Parameter([["Bila belum diberikan, dikejar pada KN1."]])

* insert RencanaLayanan(nb-shk, [["Skrining hipotiroid kongenital (SHK)"]])
* insert Uraian([["Tusuk tumit pada 48-72 jam; terlambat sampai KN2 hari ke-7."]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 1, 7)
* insert Tempo(h, 48, 72)
* insert DiPuskesmas
* insert DiPustu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupTindakan($sct#400984005)
* insert TutupPengamatan($loinc#29575-8)
* insert TutupSpesimen($sct#119294007)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Gambar 15"]])
* insert Parameter([["KMK: 48-72 jam, terlambat sampai KN2. PKG: sesudah 24 jam."]])

* insert RencanaLayanan(pkg-newborn, [["Pemeriksaan kesehatan gratis bayi baru lahir"]])
* insert Uraian([["SHK, G6PD, HAK, PJB kritis, saluran empedu, dan pertumbuhan pada umur 2 hari; paling lambat bersama KN2."]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 1, 7)
* insert Tempo(d, 2, 2)
* insert DiPuskesmas
* insert Oleh($sct#112247003 "Medical doctor")
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupKunjungan(cek-kesehatan)
* insert TutupLayanan(pkg-newborn)
* insert Sumber([["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Parameter([["Mulai berlaku PKG 10 Februari 2025: pengetahuan umum, belum terbaca pada peraturan."]])

// ---- Imunisasi dasar dan lanjutan
* insert RencanaKelompok(imunisasi, [["Imunisasi dasar dan lanjutan"]])
* insert Tahap(bayi)
* insert MasaKelompok(jangkar-lahir, mo, 0, 59)
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(imm-bcg, [["Imunisasi BCG"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 0, 11)
* insert Tempo(mo, 0, 0)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-bcg)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Sampai sebelum umur 12 bulan: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(imm-opv-1, [["Imunisasi polio tetes (OPV) 1"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 0, 59)
* insert Tempo(mo, 0, 0)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-polio-tetes)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Selang 1 bulan dihitung 28 hari (4 minggu), karena hari buka Posyandu bulanan dapat berjarak 28 hari: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur paling awal mengikuti jadwal KMK; umur minimum yang lebih muda menurut WHO tidak dipakai."]])

* insert RencanaLayanan(imm-opv-2, [["Imunisasi polio tetes (OPV) 2"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 2, 59)
* insert Tempo(mo, 2, 2)
* insert Sesudah(imm-opv-1, 28, d)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-polio-tetes)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Selang 1 bulan dihitung 28 hari (4 minggu), karena hari buka Posyandu bulanan dapat berjarak 28 hari: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur paling awal mengikuti jadwal KMK; umur minimum yang lebih muda menurut WHO tidak dipakai."]])

* insert RencanaLayanan(imm-opv-3, [["Imunisasi polio tetes (OPV) 3"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 3, 59)
* insert Tempo(mo, 3, 3)
* insert Sesudah(imm-opv-2, 28, d)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-polio-tetes)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Selang 1 bulan dihitung 28 hari (4 minggu), karena hari buka Posyandu bulanan dapat berjarak 28 hari: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur paling awal mengikuti jadwal KMK; umur minimum yang lebih muda menurut WHO tidak dipakai."]])

* insert RencanaLayanan(imm-opv-4, [["Imunisasi polio tetes (OPV) 4"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 4, 59)
* insert Tempo(mo, 4, 4)
* insert Sesudah(imm-opv-3, 28, d)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-polio-tetes)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Selang 1 bulan dihitung 28 hari (4 minggu), karena hari buka Posyandu bulanan dapat berjarak 28 hari: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur paling awal mengikuti jadwal KMK; umur minimum yang lebih muda menurut WHO tidak dipakai."]])

* insert RencanaLayanan(imm-dpt-hb-hib-1, [["Imunisasi DPT-HB-Hib 1"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 2, 59)
* insert Tempo(mo, 2, 2)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-dpt-hb-hib)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Selang 1 bulan dihitung 28 hari (4 minggu), karena hari buka Posyandu bulanan dapat berjarak 28 hari: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur paling awal mengikuti jadwal KMK; umur minimum yang lebih muda menurut WHO tidak dipakai."]])

* insert RencanaLayanan(imm-dpt-hb-hib-2, [["Imunisasi DPT-HB-Hib 2"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 3, 59)
* insert Tempo(mo, 3, 3)
* insert Sesudah(imm-dpt-hb-hib-1, 28, d)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-dpt-hb-hib)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Selang 1 bulan dihitung 28 hari (4 minggu), karena hari buka Posyandu bulanan dapat berjarak 28 hari: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur paling awal mengikuti jadwal KMK; umur minimum yang lebih muda menurut WHO tidak dipakai."]])

* insert RencanaLayanan(imm-dpt-hb-hib-3, [["Imunisasi DPT-HB-Hib 3"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 4, 59)
* insert Tempo(mo, 4, 4)
* insert Sesudah(imm-dpt-hb-hib-2, 28, d)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-dpt-hb-hib)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Selang 1 bulan dihitung 28 hari (4 minggu), karena hari buka Posyandu bulanan dapat berjarak 28 hari: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur paling awal mengikuti jadwal KMK; umur minimum yang lebih muda menurut WHO tidak dipakai."]])

* insert RencanaLayanan(imm-rv-1, [["Imunisasi rotavirus (RV) 1"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 2, 7)
* insert Tempo(mo, 2, 2)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-rotavirus)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Selang 1 bulan dihitung 28 hari (4 minggu), karena hari buka Posyandu bulanan dapat berjarak 28 hari: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur terakhir dosis rotavirus: pengetahuan umum, belum terbaca pada peraturan; aturannya sedang berubah."]])

* insert RencanaLayanan(imm-rv-2, [["Imunisasi rotavirus (RV) 2"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 3, 7)
* insert Tempo(mo, 3, 3)
* insert Sesudah(imm-rv-1, 28, d)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-rotavirus)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Selang 1 bulan dihitung 28 hari (4 minggu), karena hari buka Posyandu bulanan dapat berjarak 28 hari: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur terakhir dosis rotavirus: pengetahuan umum, belum terbaca pada peraturan; aturannya sedang berubah."]])

* insert RencanaLayanan(imm-rv-3, [["Imunisasi rotavirus (RV) 3"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 4, 7)
* insert Tempo(mo, 4, 4)
* insert Sesudah(imm-rv-2, 28, d)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-rotavirus)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Selang 1 bulan dihitung 28 hari (4 minggu), karena hari buka Posyandu bulanan dapat berjarak 28 hari: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur terakhir dosis rotavirus: pengetahuan umum, belum terbaca pada peraturan; aturannya sedang berubah."]])

* insert RencanaLayanan(imm-pcv-1, [["Imunisasi pneumokokus (PCV) 1"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 2, 59)
* insert Tempo(mo, 2, 2)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-pneumokokus)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Selang 1 bulan dihitung 28 hari (4 minggu), karena hari buka Posyandu bulanan dapat berjarak 28 hari: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur paling awal mengikuti jadwal KMK; umur minimum yang lebih muda menurut WHO tidak dipakai."]])

* insert RencanaLayanan(imm-pcv-2, [["Imunisasi pneumokokus (PCV) 2"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 3, 59)
* insert Tempo(mo, 3, 3)
* insert Sesudah(imm-pcv-1, 28, d)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-pneumokokus)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Selang 1 bulan dihitung 28 hari (4 minggu), karena hari buka Posyandu bulanan dapat berjarak 28 hari: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(imm-pcv-3, [["Imunisasi pneumokokus (PCV) 3"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 12, 59)
* insert Tempo(mo, 12, 12)
* insert Sesudah(imm-pcv-2, 56, d)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-pneumokokus)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(imm-ipv-1, [["Imunisasi polio suntik (IPV) 1"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 4, 59)
* insert Tempo(mo, 4, 4)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-polio-suntik)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur paling awal mengikuti jadwal KMK; umur minimum yang lebih muda menurut WHO tidak dipakai."]])

* insert RencanaLayanan(imm-ipv-2, [["Imunisasi polio suntik (IPV) 2"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 9, 59)
* insert Tempo(mo, 9, 9)
* insert Sesudah(imm-ipv-1, 28, d)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-polio-suntik)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Selang IPV1 ke IPV2: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(imm-mr-1, [["Imunisasi campak-rubela (MR) 1"]])
* insert Uraian([["Diberikan sebelum umur 9 bulan: terlalu dini, tidak menutup."]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 9, 59)
* insert Tempo(mo, 9, 9)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-campak-rubela)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."]])
* insert Parameter([["Umur paling awal mengikuti jadwal KMK; umur minimum yang lebih muda menurut WHO tidak dipakai."]])

* insert RencanaLayanan(imm-je, [["Imunisasi Japanese encephalitis (JE)"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 10, 59)
* insert Tempo(mo, 10, 10)
* insert Bila([["Tinggal di provinsi endemis JE"]], [["%subject.address.extension.extension.where(url = 'province').value.where($this in ('34' | '51' | '61')).exists()"]])
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-je)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Provinsi endemis JE tertulis pada kondisi (51, 34, 61): pengetahuan umum, belum terbaca pada peraturan; sesuaikan dengan keputusan daerah."]])
* insert Parameter([["Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(imm-dpt-hb-hib-4, [["Imunisasi DPT-HB-Hib 4"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 18, 59)
* insert Tempo(mo, 18, 23)
* insert Sesudah(imm-dpt-hb-hib-3, 12, mo)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-dpt-hb-hib)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(imm-mr-2, [["Imunisasi campak-rubela (MR) 2"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 18, 59)
* insert Tempo(mo, 18, 23)
* insert Sesudah(imm-mr-1, 6, mo)
* insert DiPuskesmas
* insert DiPustu
* insert DiPosyandu
* insert Oleh($sct#309453006 "Registered midwife")
* insert TutupImunisasi(vaksin-campak-rubela)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, Tabel 7, 8, dan 17; Permenkes 3/2026 Pasal 11"]])
* insert Parameter([["Umur terakhir untuk imunisasi kejar: pengetahuan umum, belum terbaca pada peraturan."]])

// ---- Pertumbuhan
* insert RencanaKelompok(pertumbuhan, [["Pertumbuhan"]])
* insert Tahap(balita)
* insert MasaKelompok(jangkar-lahir, mo, 0, 59)
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(gro-monthly, [["Penimbangan bulanan"]])
* insert Uraian([["Tiap bulan kalender di Posyandu; kader mencatat berat, nakes atau server menilai."]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-bulan, mo, 0, 0)
* insert Tempo(mo, 0, 0)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert Oleh($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* insert TutupPengamatan($loinc#29463-7)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])

* insert RencanaLayanan(gro-height, [["Pengukuran panjang atau tinggi badan"]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-bulan, mo, 0, 0)
* insert Tempo(mo, 0, 0)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert Oleh($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* insert TutupPengamatan($loinc#8306-3)
* insert TutupAtau($loinc#8308-9)
* insert TutupAtau($loinc#8302-2)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Tiap bulan di Posyandu; SPM sekurangnya dua kali setahun: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(gro-lk, [["Pengukuran lingkar kepala"]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-bulan, mo, 0, 0)
* insert Tempo(mo, 0, 0)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert Oleh($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* insert TutupPengamatan($loinc#9843-4)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])

* insert RencanaLayanan(gro-lila, [["Pengukuran lingkar lengan atas"]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-bulan, mo, 0, 0)
* insert Jendela(jangkar-lahir, mo, 6, 59)
* insert Tempo(mo, 0, 0)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert Oleh($kemkes-clinical-term#EHA000001 "Kader/ Komunitas")
* insert TutupPengamatan($sct#284473002)
* insert TutupAtau($loinc#56072-2)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur 6-59 bulan: pengetahuan umum, belum terbaca pada peraturan."]])

// ---- Perkembangan (KPSP)
* insert RencanaKelompok(dev-kpsp, [["Perkembangan (KPSP)"]])
* action[=].code = $layanan#dev-kpsp
* insert MasaKelompok(jangkar-lahir, mo, 2, 73)
* insert KelompokBerhentiBilaMeninggal

* insert LayananMenurut(dev-kpsp-3, dev-kpsp, [["KPSP umur 3 bulan"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 76, 167)
* insert Tempo(d, 91, 106)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKuesioner($kuesioner-kemkes#Q0003)
* insert TutupPengamatan($ukuran-siklus#kpsp)
* insert TutupKunjungan(sdidtk)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."]])

* insert LayananMenurut(dev-kpsp-6, dev-kpsp, [["KPSP umur 6 bulan"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 168, 258)
* insert Tempo(d, 183, 198)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKuesioner($kuesioner-kemkes#Q0003)
* insert TutupPengamatan($ukuran-siklus#kpsp)
* insert TutupKunjungan(sdidtk)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."]])

* insert LayananMenurut(dev-kpsp-9, dev-kpsp, [["KPSP umur 9 bulan"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 259, 349)
* insert Tempo(d, 274, 289)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKuesioner($kuesioner-kemkes#Q0003)
* insert TutupPengamatan($ukuran-siklus#kpsp)
* insert TutupKunjungan(sdidtk)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."]])

* insert LayananMenurut(dev-kpsp-12, dev-kpsp, [["KPSP umur 12 bulan"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 350, 441)
* insert Tempo(d, 365, 380)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKuesioner($kuesioner-kemkes#Q0003)
* insert TutupPengamatan($ukuran-siklus#kpsp)
* insert TutupKunjungan(sdidtk)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."]])

* insert LayananMenurut(dev-kpsp-15, dev-kpsp, [["KPSP umur 15 bulan"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 442, 532)
* insert Tempo(d, 457, 472)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKuesioner($kuesioner-kemkes#Q0003)
* insert TutupPengamatan($ukuran-siklus#kpsp)
* insert TutupKunjungan(sdidtk)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."]])

* insert LayananMenurut(dev-kpsp-18, dev-kpsp, [["KPSP umur 18 bulan"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 533, 623)
* insert Tempo(d, 548, 563)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKuesioner($kuesioner-kemkes#Q0003)
* insert TutupPengamatan($ukuran-siklus#kpsp)
* insert TutupKunjungan(sdidtk)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."]])

* insert LayananMenurut(dev-kpsp-21, dev-kpsp, [["KPSP umur 21 bulan"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 624, 715)
* insert Tempo(d, 639, 654)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKuesioner($kuesioner-kemkes#Q0003)
* insert TutupPengamatan($ukuran-siklus#kpsp)
* insert TutupKunjungan(sdidtk)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."]])

* insert LayananMenurut(dev-kpsp-24, dev-kpsp, [["KPSP umur 24 bulan"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 716, 897)
* insert Tempo(d, 731, 746)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKuesioner($kuesioner-kemkes#Q0003)
* insert TutupPengamatan($ukuran-siklus#kpsp)
* insert TutupKunjungan(sdidtk)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."]])

* insert LayananMenurut(dev-kpsp-30, dev-kpsp, [["KPSP umur 30 bulan"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 898, 1080)
* insert Tempo(d, 913, 928)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKuesioner($kuesioner-kemkes#Q0003)
* insert TutupPengamatan($ukuran-siklus#kpsp)
* insert TutupKunjungan(sdidtk)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."]])

* insert LayananMenurut(dev-kpsp-36, dev-kpsp, [["KPSP umur 36 bulan"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 1081, 1262)
* insert Tempo(d, 1096, 1111)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKuesioner($kuesioner-kemkes#Q0003)
* insert TutupPengamatan($ukuran-siklus#kpsp)
* insert TutupKunjungan(sdidtk)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."]])

* insert LayananMenurut(dev-kpsp-42, dev-kpsp, [["KPSP umur 42 bulan"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 1263, 1445)
* insert Tempo(d, 1278, 1293)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKuesioner($kuesioner-kemkes#Q0003)
* insert TutupPengamatan($ukuran-siklus#kpsp)
* insert TutupKunjungan(sdidtk)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."]])

* insert LayananMenurut(dev-kpsp-48, dev-kpsp, [["KPSP umur 48 bulan"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 1446, 1628)
* insert Tempo(d, 1461, 1476)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKuesioner($kuesioner-kemkes#Q0003)
* insert TutupPengamatan($ukuran-siklus#kpsp)
* insert TutupKunjungan(sdidtk)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."]])

* insert LayananMenurut(dev-kpsp-54, dev-kpsp, [["KPSP umur 54 bulan"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 1629, 1810)
* insert Tempo(d, 1644, 1659)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKuesioner($kuesioner-kemkes#Q0003)
* insert TutupPengamatan($ukuran-siklus#kpsp)
* insert TutupKunjungan(sdidtk)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."]])

* insert LayananMenurut(dev-kpsp-60, dev-kpsp, [["KPSP umur 60 bulan"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 1811, 1993)
* insert Tempo(d, 1826, 1841)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKuesioner($kuesioner-kemkes#Q0003)
* insert TutupPengamatan($ukuran-siklus#kpsp)
* insert TutupKunjungan(sdidtk)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."]])

* insert LayananMenurut(dev-kpsp-66, dev-kpsp, [["KPSP umur 66 bulan"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 1994, 2176)
* insert Tempo(d, 2009, 2024)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKuesioner($kuesioner-kemkes#Q0003)
* insert TutupPengamatan($ukuran-siklus#kpsp)
* insert TutupKunjungan(sdidtk)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."]])

* insert LayananMenurut(dev-kpsp-72, dev-kpsp, [["KPSP umur 72 bulan"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, d, 2177, 2222)
* insert Tempo(d, 2192, 2207)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKuesioner($kuesioner-kemkes#Q0003)
* insert TutupPengamatan($ukuran-siklus#kpsp)
* insert TutupKunjungan(sdidtk)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Umur KPSP dan kelonggaran 15 hari: pengetahuan umum, belum terbaca pada peraturan. Bulan dihitung 30,4375 hari."]])

// ---- Gizi dan layanan terpadu
* insert RencanaKelompok(gizi, [["Gizi dan layanan terpadu"]])
* insert Tahap(balita)
* insert MasaKelompok(jangkar-lahir, mo, 0, 72)
* insert KelompokBerhentiBilaMeninggal

* insert RencanaLayanan(pkat, [["Pelayanan kesehatan anak terintegrasi umur 6 bulan (PKAT)"]])
* insert Uraian([["KPSP, penilaian ASI, konseling MP-ASI, pemeriksaan imunisasi, dan vitamin A pertama."]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 6, 6)
* insert Tempo(mo, 6, 6)
* insert DiPuskesmas
* insert DiPustu
* insert TutupKunjungan(pkat)
* insert TutupLayanan(pkat)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])

* insert RencanaLayanan(vita, [["Kapsul vitamin A"]])
* insert Uraian([["Februari dan Agustus untuk umur 6-59 bulan."]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-bulan-vitamin-a, mo, 0, 0)
* insert Jendela(jangkar-lahir, mo, 6, 59)
* insert Tempo(mo, 0, 0)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert DiRumah
* insert TutupObat(kapsul-vitamin-a)
* insert TutupTindakan($sct#767224000)
* insert TutupPengamatan($kemkes-clinical-term#OC000164)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Takaran 100.000 IU (biru) dan 200.000 IU (merah): pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(deworm, [["Obat cacing"]])
* insert Uraian([["Bulan Agustus untuk umur 12-59 bulan."]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-agustus, mo, 0, 0)
* insert Jendela(jangkar-lahir, mo, 12, 59)
* insert Tempo(mo, 0, 0)
* insert DiPosyandu
* insert DiPustu
* insert DiPuskesmas
* insert TutupObat(obat-cacing)
* insert Sumber([["KMK HK.01.07/MENKES/2015/2023, layanan bayi, balita, dan prasekolah; Gambar 17"]])
* insert Parameter([["Takaran albendazol, dan pemberian 1-12 tahun di daerah endemis: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(pkg-child, [["Cek kesehatan gratis anak umur 1-6 tahun"]])
* insert Uraian([["Dari hari ulang tahun sampai sebulan sesudahnya."]])
* insert RencanaWajib
* insert Berkali
* insert Jendela(jangkar-ulang-tahun, mo, 0, 0)
* insert Jendela(jangkar-lahir, a, 1, 6)
* insert Tempo(mo, 0, 0)
* insert DiPuskesmas
* insert TutupKunjungan(cek-kesehatan)
* insert TutupLayanan(pkg-child)
* insert Sumber([["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Parameter([["Mulai berlaku PKG 10 Februari 2025: pengetahuan umum, belum terbaca pada peraturan. Ulang tahun ke-6 masih termasuk rencana ini."]])

* insert RencanaLayanan(pkg-talasemia, [["Skrining talasemia"]])
* insert Uraian([["Sekali seumur hidup; untuk semua anak pada umur 2 tahun."]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 24, 72)
* insert Tempo(mo, 24, 35)
* insert DiPuskesmas
* insert TutupPengamatan($loinc#30428-7)
* insert TutupAtau($loinc#28539-5)
* insert Sumber([["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Parameter([["Mulai berlaku PKG 10 Februari 2025: pengetahuan umum, belum terbaca pada peraturan."]])

* insert RencanaLayanan(pkg-gula-anak, [["Pemeriksaan gula darah umur 2 tahun"]])
* insert RencanaWajib
* insert Sekali
* insert Jendela(jangkar-lahir, mo, 24, 72)
* insert Tempo(mo, 24, 35)
* insert DiPuskesmas
* insert TutupPengamatan($loinc#2345-7)
* insert TutupAtau($loinc#74774-1)
* insert Sumber([["Petunjuk teknis Pemeriksaan Kesehatan Gratis (2025); Kepmenkes HK.01.07/MENKES/84/2026"]])
* insert Parameter([["Mulai berlaku PKG 10 Februari 2025: pengetahuan umum, belum terbaca pada peraturan."]])
