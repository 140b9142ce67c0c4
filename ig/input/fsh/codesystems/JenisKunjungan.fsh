CodeSystem: JenisKunjungan
Id: jenis-kunjungan
Title: "Jenis kunjungan layanan primer"
Description: "Alasan kunjungan dibuka, menurut paket layanan siklus hidup. Dipakai pada Encounter.type."
* insert Terminology(Kinds of primary care visit)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/jenis-kunjungan"
* #anc-k1 "Pemeriksaan kehamilan K1" "Trimester 1 (0-12 minggu) di Puskesmas oleh dokter dengan USG."
  * ^designation[+].language = #en
  * ^designation[=].value = "Antenatal visit K1"
* #anc-k2 "Pemeriksaan kehamilan K2" "Trimester 2 (di atas 12 sampai 24 minggu)."
  * ^designation[+].language = #en
  * ^designation[=].value = "Antenatal visit K2"
* #anc-k3 "Pemeriksaan kehamilan K3" "Trimester 2 (di atas 12 sampai 24 minggu)."
  * ^designation[+].language = #en
  * ^designation[=].value = "Antenatal visit K3"
* #anc-k4 "Pemeriksaan kehamilan K4" "Trimester 3 (di atas 24 minggu)."
  * ^designation[+].language = #en
  * ^designation[=].value = "Antenatal visit K4"
* #anc-k5 "Pemeriksaan kehamilan K5" "Trimester 3 di Puskesmas oleh dokter dengan USG."
  * ^designation[+].language = #en
  * ^designation[=].value = "Antenatal visit K5"
* #anc-k6 "Pemeriksaan kehamilan K6" "Trimester 3 sampai persalinan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Antenatal visit K6"
* #anc-lain "Pemeriksaan kehamilan di luar K1-K6" "Kunjungan kehamilan tambahan, misalnya K7 dan seterusnya."
  * ^designation[+].language = #en
  * ^designation[=].value = "Further antenatal visit"
* #kelas-ibu "Kelas ibu hamil atau kelas ibu balita" "Pertemuan kelas ibu."
  * ^designation[+].language = #en
  * ^designation[=].value = "Mothers class"
* #persalinan "Persalinan" "Pertolongan persalinan di fasilitas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Delivery"
* #kf1 "Kunjungan nifas KF1" "6 sampai 48 jam sesudah persalinan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum visit KF1"
* #kf2 "Kunjungan nifas KF2" "Hari ke-3 sampai ke-7."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum visit KF2"
* #kf3 "Kunjungan nifas KF3" "Hari ke-8 sampai ke-28."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum visit KF3"
* #kf4 "Kunjungan nifas KF4" "Hari ke-29 sampai ke-42."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum visit KF4"
* #kn0 "Pelayanan bayi baru lahir 0-6 jam" "IMD, vitamin K1, salep mata, HB0, perawatan tali pusat."
  * ^designation[+].language = #en
  * ^designation[=].value = "Newborn care, first 6 hours"
* #kn1 "Kunjungan neonatal KN1" "6 sampai 48 jam sesudah lahir."
  * ^designation[+].language = #en
  * ^designation[=].value = "Neonatal visit KN1"
* #kn2 "Kunjungan neonatal KN2" "Hari ke-3 sampai ke-7."
  * ^designation[+].language = #en
  * ^designation[=].value = "Neonatal visit KN2"
* #kn3 "Kunjungan neonatal KN3" "Hari ke-8 sampai ke-28."
  * ^designation[+].language = #en
  * ^designation[=].value = "Neonatal visit KN3"
* #posyandu "Hari buka Posyandu" "Layanan bulanan Posyandu untuk semua tahap siklus hidup."
  * ^designation[+].language = #en
  * ^designation[=].value = "Posyandu open day"
* #pertumbuhan "Pemantauan pertumbuhan" "Penimbangan dan pengukuran bayi, balita, dan anak prasekolah."
  * ^designation[+].language = #en
  * ^designation[=].value = "Growth monitoring"
* #sdidtk "Pemantauan perkembangan (SDIDTK)" "Stimulasi, deteksi, dan intervensi dini tumbuh kembang; KPSP."
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening"
* #pkat "Pelayanan kesehatan anak terintegrasi umur 6 bulan (PKAT)" "Sekali, pada umur 6 sampai sebelum 7 bulan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Integrated care at six months"
* #imunisasi "Imunisasi" "Imunisasi rutin, kejar, tambahan, atau khusus."
  * ^designation[+].language = #en
  * ^designation[=].value = "Immunisation"
* #mtbm "Manajemen terpadu bayi muda (MTBM)" "Bayi sakit umur di bawah 2 bulan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Integrated management of young infants"
* #mtbs "Manajemen terpadu balita sakit (MTBS)" "Balita sakit umur 2 sampai 59 bulan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Integrated management of childhood illness"
* #skrining-sekolah "Penjaringan dan pemeriksaan berkala anak sekolah" "Penjaringan kelas 1, 7, 10 dan pemeriksaan berkala kelas lain."
  * ^designation[+].language = #en
  * ^designation[=].value = "School health screening"
* #skrining-remaja "Skrining kesehatan remaja" "Anemia, gizi, jiwa, kebugaran, dan merokok."
  * ^designation[+].language = #en
  * ^designation[=].value = "Adolescent screening"
* #skrining-dewasa "Skrining kesehatan usia dewasa" "Skrining PTM, kanker, jiwa, dan indera."
  * ^designation[+].language = #en
  * ^designation[=].value = "Adult screening"
* #skrining-lansia "Skrining kesehatan lanjut usia" "SKILAS, AKS, dan skrining PTM lanjut usia."
  * ^designation[+].language = #en
  * ^designation[=].value = "Elderly screening"
* #skrining-tb "Skrining dan pelacakan kontak tuberkulosis" "Skrining gejala dan investigasi kontak."
  * ^designation[+].language = #en
  * ^designation[=].value = "Tuberculosis screening and contact tracing"
* #cek-kesehatan "Cek kesehatan gratis (PKG)" "Pemeriksaan kesehatan gratis sesuai umur."
  * ^designation[+].language = #en
  * ^designation[=].value = "Free health check"
* #catin "Pemeriksaan calon pengantin" "Sekali sebelum menikah, kedua calon."
  * ^designation[+].language = #en
  * ^designation[=].value = "Premarital check"
* #kb "Pelayanan keluarga berencana" "Konseling dan pelayanan kontrasepsi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Family planning"
* #pantau-kronis "Pemantauan penyakit kronis" "Pemantauan hipertensi, diabetes, TB, jiwa, dan lain-lain."
  * ^designation[+].language = #en
  * ^designation[=].value = "Chronic disease follow-up"
* #rawat-jalan "Rawat jalan" "Kunjungan sakit di dalam gedung."
  * ^designation[+].language = #en
  * ^designation[=].value = "Outpatient visit"
* #gawat-darurat "Gawat darurat" "Pelayanan gawat darurat."
  * ^designation[+].language = #en
  * ^designation[=].value = "Emergency"
* #rawat-inap "Rawat inap" "Rawat inap di Puskesmas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Inpatient stay"
* #rujukan "Kunjungan rujukan" "Kunjungan karena rujukan atau rujuk balik."
  * ^designation[+].language = #en
  * ^designation[=].value = "Referral visit"
* #kunjungan-rumah-rutin "Kunjungan rumah rutin" "Kunjungan kader kepada tiap keluarga sekurangnya setahun sekali."
  * ^designation[+].language = #en
  * ^designation[=].value = "Routine home visit"
* #kunjungan-rumah-khusus "Kunjungan rumah khusus" "Kunjungan karena temuan PWS atau Posyandu: sasaran yang belum datang, tidak patuh, atau bertanda bahaya."
  * ^designation[+].language = #en
  * ^designation[=].value = "Targeted home visit"
* #kunjungan-rumah-nakes "Kunjungan rumah bersama tenaga kesehatan" "Kunjungan untuk kasus yang tidak boleh ditangani kader sendiri."
  * ^designation[+].language = #en
  * ^designation[=].value = "Home visit with a health worker"
* #pantau-ht "Pemantauan hipertensi" "Sekurangnya sebulan sekali di Pustu; tiap tiga bulan diperiksa dokter Puskesmas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Hypertension follow-up"
* #pantau-dm "Pemantauan diabetes melitus" "Sekurangnya sebulan sekali di Pustu; tiap tiga bulan diperiksa dokter Puskesmas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Diabetes follow-up"
* #pantau-jiwa "Pemantauan gangguan jiwa" "Pemantauan orang dengan gangguan jiwa, termasuk ODGJ berat."
  * ^designation[+].language = #en
  * ^designation[=].value = "Mental health follow-up"
* #pengobatan-tb "Pengobatan dan kontrol tuberkulosis" "Pengambilan obat, kontrol bulanan, dan dahak ulang."
  * ^designation[+].language = #en
  * ^designation[=].value = "Tuberculosis treatment visit"
* #layak-hamil "Skrining layak hamil" "Skrining perempuan pasangan usia subur sebelum hamil."
  * ^designation[+].language = #en
  * ^designation[=].value = "Preconception check"
* #vitamin-obat-cacing "Pemberian vitamin A atau obat cacing" "Bulan Februari dan Agustus."
  * ^designation[+].language = #en
  * ^designation[=].value = "Vitamin A or deworming"
* #perawatan-di-rumah "Perawatan di rumah" "Perawatan oleh tenaga kesehatan di rumah, misalnya lanjut usia dengan ketergantungan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Home care"
* #rujuk-balik "Kunjungan rujuk balik" "Kunjungan lanjutan sesudah dirujuk balik dari rumah sakit."
  * ^designation[+].language = #en
  * ^designation[=].value = "Visit after back-referral"
