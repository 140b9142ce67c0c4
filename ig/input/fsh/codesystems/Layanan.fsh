CodeSystem: Layanan
Id: layanan
Title: "Layanan siklus hidup"
Description: "Layanan yang direncanakan bagi seorang sasaran atau keluarga: satu kode untuk tiap kegiatan pada PlanDefinition, ActivityDefinition, dan CarePlan. Dipakai juga pada Encounter.serviceType untuk menyatakan layanan mana yang diberikan."
* insert Terminology(Life-cycle services)
* ^caseSensitive = true
* ^content = #complete
* ^hierarchyMeaning = #is-a
* ^valueSet = "https://siklus.id/fhir/ValueSet/layanan"
// layanan ibu hamil, bersalin, dan nifas
* #anc-k1 "Pemeriksaan kehamilan K1"
  * ^designation[+].language = #en
  * ^designation[=].value = "Antenatal visit K1"
* #anc-k2 "Pemeriksaan kehamilan K2"
  * ^designation[+].language = #en
  * ^designation[=].value = "Antenatal visit K2"
* #anc-k3 "Pemeriksaan kehamilan K3"
  * ^designation[+].language = #en
  * ^designation[=].value = "Antenatal visit K3"
* #anc-k4 "Pemeriksaan kehamilan K4"
  * ^designation[+].language = #en
  * ^designation[=].value = "Antenatal visit K4"
* #anc-k5 "Pemeriksaan kehamilan K5"
  * ^designation[+].language = #en
  * ^designation[=].value = "Antenatal visit K5"
* #anc-k6 "Pemeriksaan kehamilan K6"
  * ^designation[+].language = #en
  * ^designation[=].value = "Antenatal visit K6"
* #anc-usg-t1 "USG obstetri dasar terbatas trimester 1"
  * ^designation[+].language = #en
  * ^designation[=].value = "Limited obstetric ultrasound, first trimester"
* #anc-usg-t3 "USG obstetri dasar terbatas trimester 3"
  * ^designation[+].language = #en
  * ^designation[=].value = "Limited obstetric ultrasound, third trimester"
* #anc-lab-t1 "Laboratorium kehamilan trimester 1"
  * ^designation[+].language = #en
  * ^designation[=].value = "Antenatal laboratory, first trimester"
* #anc-lab-t3 "Laboratorium kehamilan trimester 3"
  * ^designation[+].language = #en
  * ^designation[=].value = "Antenatal laboratory, third trimester"
* #anc-tripel-eliminasi "Skrining tripel eliminasi"
  * ^designation[+].language = #en
  * ^designation[=].value = "Triple elimination screening"
* #anc-td "Skrining status T dan imunisasi Td ibu hamil"
  * ^designation[+].language = #en
  * ^designation[=].value = "Tetanus status and Td in pregnancy"
* #anc-gigi "Pemeriksaan gigi ibu hamil"
  * ^designation[+].language = #en
  * ^designation[=].value = "Dental check in pregnancy"
* #anc-jiwa "Skrining kesehatan jiwa ibu hamil"
  * ^designation[+].language = #en
  * ^designation[=].value = "Mental health screening in pregnancy"
* #anc-ttd "Tablet tambah darah ibu hamil"
  * ^designation[+].language = #en
  * ^designation[=].value = "Iron and folic acid in pregnancy"
* #anc-class "Kelas ibu hamil"
  * ^designation[+].language = #en
  * ^designation[=].value = "Antenatal class"
* #inc-persalinan "Persalinan di fasilitas"
  * ^designation[+].language = #en
  * ^designation[=].value = "Birth in a facility"
* #pnc-kf1 "Kunjungan nifas KF1"
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum visit KF1"
* #pnc-kf2 "Kunjungan nifas KF2"
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum visit KF2"
* #pnc-kf3 "Kunjungan nifas KF3"
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum visit KF3"
* #pnc-kf4 "Kunjungan nifas KF4"
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum visit KF4"
* #pnc-vita "Vitamin A ibu nifas"
  * ^designation[+].language = #en
  * ^designation[=].value = "Vitamin A postpartum"
* #pnc-kb "Keluarga berencana pascasalin"
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum family planning"
* #pnc-jiwa "Skrining kesehatan jiwa ibu nifas"
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum mental health screening"
// layanan bayi, balita, dan anak prasekolah
* #nb-kn0 "Pelayanan bayi baru lahir 0-6 jam"
  * ^designation[+].language = #en
  * ^designation[=].value = "Newborn care, first 6 hours"
* #pnc-kn1 "Kunjungan neonatal KN1"
  * ^designation[+].language = #en
  * ^designation[=].value = "Neonatal visit KN1"
* #pnc-kn2 "Kunjungan neonatal KN2"
  * ^designation[+].language = #en
  * ^designation[=].value = "Neonatal visit KN2"
* #pnc-kn3 "Kunjungan neonatal KN3"
  * ^designation[+].language = #en
  * ^designation[=].value = "Neonatal visit KN3"
* #nb-hb0 "Imunisasi hepatitis B lahir (HB0)"
  * ^designation[+].language = #en
  * ^designation[=].value = "Hepatitis B birth dose"
* #nb-vitk "Suntikan vitamin K1"
  * ^designation[+].language = #en
  * ^designation[=].value = "Vitamin K1 injection"
* #nb-salep-mata "Salep mata antibiotik"
  * ^designation[+].language = #en
  * ^designation[=].value = "Antibiotic eye ointment"
* #nb-shk "Skrining hipotiroid kongenital (SHK)"
  * ^designation[+].language = #en
  * ^designation[=].value = "Congenital hypothyroidism screening"
* #pkg-newborn "Pemeriksaan kesehatan gratis bayi baru lahir"
  * ^designation[+].language = #en
  * ^designation[=].value = "Free health check of the newborn"
* #imm-bcg "Imunisasi BCG"
  * ^designation[+].language = #en
  * ^designation[=].value = "BCG"
* #imm-opv-1 "Imunisasi polio tetes (OPV) 1"
  * ^designation[+].language = #en
  * ^designation[=].value = "Oral polio vaccine 1"
* #imm-opv-2 "Imunisasi polio tetes (OPV) 2"
  * ^designation[+].language = #en
  * ^designation[=].value = "Oral polio vaccine 2"
* #imm-opv-3 "Imunisasi polio tetes (OPV) 3"
  * ^designation[+].language = #en
  * ^designation[=].value = "Oral polio vaccine 3"
* #imm-opv-4 "Imunisasi polio tetes (OPV) 4"
  * ^designation[+].language = #en
  * ^designation[=].value = "Oral polio vaccine 4"
* #imm-dpt-hb-hib-1 "Imunisasi DPT-HB-Hib 1"
  * ^designation[+].language = #en
  * ^designation[=].value = "DTP-HepB-Hib 1"
* #imm-dpt-hb-hib-2 "Imunisasi DPT-HB-Hib 2"
  * ^designation[+].language = #en
  * ^designation[=].value = "DTP-HepB-Hib 2"
* #imm-dpt-hb-hib-3 "Imunisasi DPT-HB-Hib 3"
  * ^designation[+].language = #en
  * ^designation[=].value = "DTP-HepB-Hib 3"
* #imm-rv-1 "Imunisasi rotavirus (RV) 1"
  * ^designation[+].language = #en
  * ^designation[=].value = "Rotavirus 1"
* #imm-rv-2 "Imunisasi rotavirus (RV) 2"
  * ^designation[+].language = #en
  * ^designation[=].value = "Rotavirus 2"
* #imm-rv-3 "Imunisasi rotavirus (RV) 3"
  * ^designation[+].language = #en
  * ^designation[=].value = "Rotavirus 3"
* #imm-pcv-1 "Imunisasi pneumokokus (PCV) 1"
  * ^designation[+].language = #en
  * ^designation[=].value = "Pneumococcal conjugate 1"
* #imm-pcv-2 "Imunisasi pneumokokus (PCV) 2"
  * ^designation[+].language = #en
  * ^designation[=].value = "Pneumococcal conjugate 2"
* #imm-pcv-3 "Imunisasi pneumokokus (PCV) 3"
  * ^designation[+].language = #en
  * ^designation[=].value = "Pneumococcal conjugate 3"
* #imm-ipv-1 "Imunisasi polio suntik (IPV) 1"
  * ^designation[+].language = #en
  * ^designation[=].value = "Inactivated polio vaccine 1"
* #imm-ipv-2 "Imunisasi polio suntik (IPV) 2"
  * ^designation[+].language = #en
  * ^designation[=].value = "Inactivated polio vaccine 2"
* #imm-mr-1 "Imunisasi campak-rubela (MR) 1"
  * ^designation[+].language = #en
  * ^designation[=].value = "Measles-rubella 1"
* #imm-je "Imunisasi Japanese encephalitis (JE)"
  * ^designation[+].language = #en
  * ^designation[=].value = "Japanese encephalitis"
* #imm-dpt-hb-hib-4 "Imunisasi DPT-HB-Hib 4"
  * ^designation[+].language = #en
  * ^designation[=].value = "DTP-HepB-Hib 4"
* #imm-mr-2 "Imunisasi campak-rubela (MR) 2"
  * ^designation[+].language = #en
  * ^designation[=].value = "Measles-rubella 2"
* #gro-monthly "Penimbangan bulanan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Monthly weighing"
* #gro-height "Pengukuran panjang atau tinggi badan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Length or height"
* #gro-lk "Pengukuran lingkar kepala"
  * ^designation[+].language = #en
  * ^designation[=].value = "Head circumference"
* #gro-lila "Pengukuran lingkar lengan atas"
  * ^designation[+].language = #en
  * ^designation[=].value = "Mid-upper-arm circumference"
* #dev-kpsp "Skrining perkembangan (KPSP)"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening"
* #dev-kpsp #dev-kpsp-3 "KPSP umur 3 bulan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening at 3 months"
* #dev-kpsp #dev-kpsp-6 "KPSP umur 6 bulan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening at 6 months"
* #dev-kpsp #dev-kpsp-9 "KPSP umur 9 bulan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening at 9 months"
* #dev-kpsp #dev-kpsp-12 "KPSP umur 12 bulan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening at 12 months"
* #dev-kpsp #dev-kpsp-15 "KPSP umur 15 bulan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening at 15 months"
* #dev-kpsp #dev-kpsp-18 "KPSP umur 18 bulan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening at 18 months"
* #dev-kpsp #dev-kpsp-21 "KPSP umur 21 bulan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening at 21 months"
* #dev-kpsp #dev-kpsp-24 "KPSP umur 24 bulan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening at 24 months"
* #dev-kpsp #dev-kpsp-30 "KPSP umur 30 bulan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening at 30 months"
* #dev-kpsp #dev-kpsp-36 "KPSP umur 36 bulan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening at 36 months"
* #dev-kpsp #dev-kpsp-42 "KPSP umur 42 bulan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening at 42 months"
* #dev-kpsp #dev-kpsp-48 "KPSP umur 48 bulan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening at 48 months"
* #dev-kpsp #dev-kpsp-54 "KPSP umur 54 bulan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening at 54 months"
* #dev-kpsp #dev-kpsp-60 "KPSP umur 60 bulan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening at 60 months"
* #dev-kpsp #dev-kpsp-66 "KPSP umur 66 bulan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening at 66 months"
* #dev-kpsp #dev-kpsp-72 "KPSP umur 72 bulan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Developmental screening at 72 months"
* #pkat "Pelayanan kesehatan anak terintegrasi umur 6 bulan (PKAT)"
  * ^designation[+].language = #en
  * ^designation[=].value = "Integrated care at six months"
* #vita "Kapsul vitamin A"
  * ^designation[+].language = #en
  * ^designation[=].value = "Vitamin A capsule"
* #deworm "Obat cacing"
  * ^designation[+].language = #en
  * ^designation[=].value = "Deworming"
* #pkg-child "Cek kesehatan gratis anak umur 1-6 tahun"
  * ^designation[+].language = #en
  * ^designation[=].value = "Free health check, age 1 to 6"
* #pkg-talasemia "Skrining talasemia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Thalassaemia screening"
* #pkg-gula-anak "Pemeriksaan gula darah umur 2 tahun"
  * ^designation[+].language = #en
  * ^designation[=].value = "Blood glucose at two years"
// layanan anak usia sekolah dan remaja
* #school-screen "Penjaringan dan pemeriksaan berkala"
  * ^designation[+].language = #en
  * ^designation[=].value = "School health screening"
* #sekolah-gizi "Status gizi (IMT/U)"
  * ^designation[+].language = #en
  * ^designation[=].value = "Nutritional status"
* #sekolah-td "Skrining tekanan darah anak sekolah"
  * ^designation[+].language = #en
  * ^designation[=].value = "Blood pressure screening"
* #sekolah-mata "Skrining tajam penglihatan anak sekolah"
  * ^designation[+].language = #en
  * ^designation[=].value = "Vision screening"
* #sekolah-telinga "Skrining pendengaran anak sekolah"
  * ^designation[+].language = #en
  * ^designation[=].value = "Hearing screening"
* #sekolah-gigi "Pemeriksaan gigi anak sekolah"
  * ^designation[+].language = #en
  * ^designation[=].value = "Dental check"
* #sekolah-kebugaran "Pengukuran kebugaran anak sekolah"
  * ^designation[+].language = #en
  * ^designation[=].value = "Fitness test"
* #sekolah-cacing "Obat cacing anak sekolah"
  * ^designation[+].language = #en
  * ^designation[=].value = "School deworming"
* #pkg-sekolah "Cek kesehatan gratis sekolah"
  * ^designation[+].language = #en
  * ^designation[=].value = "School free health check"
* #bias-mr "BIAS campak-rubela kelas 1"
  * ^designation[+].language = #en
  * ^designation[=].value = "School measles-rubella, grade 1"
* #bias-dt "BIAS DT kelas 1"
  * ^designation[+].language = #en
  * ^designation[=].value = "School DT, grade 1"
* #bias-td-2 "BIAS Td kelas 2"
  * ^designation[+].language = #en
  * ^designation[=].value = "School Td, grade 2"
* #bias-td-5 "BIAS Td kelas 5"
  * ^designation[+].language = #en
  * ^designation[=].value = "School Td, grade 5"
* #bias-hpv-1 "BIAS HPV 1 kelas 5"
  * ^designation[+].language = #en
  * ^designation[=].value = "School HPV 1, grade 5"
* #bias-hpv-2 "BIAS HPV 2 kelas 6"
  * ^designation[+].language = #en
  * ^designation[=].value = "School HPV 2, grade 6"
* #ttd-rematri "Tablet tambah darah remaja putri"
  * ^designation[+].language = #en
  * ^designation[=].value = "Weekly iron and folic acid"
* #remaja-hb-7 "Skrining anemia remaja putri kelas 7"
  * ^designation[+].language = #en
  * ^designation[=].value = "Anaemia screening, grade 7"
* #remaja-hb-10 "Skrining anemia remaja putri kelas 10"
  * ^designation[+].language = #en
  * ^designation[=].value = "Anaemia screening, grade 10"
* #remaja-jiwa "Skrining kesehatan jiwa remaja"
  * ^designation[+].language = #en
  * ^designation[=].value = "Adolescent mental health screening"
* #remaja-rokok "Skrining perilaku merokok"
  * ^designation[+].language = #en
  * ^designation[=].value = "Smoking screening"
* #remaja-gds "Pemeriksaan gula darah remaja berisiko"
  * ^designation[+].language = #en
  * ^designation[=].value = "Glucose of adolescents at risk"
* #skrining-remaja "Skrining kesehatan remaja di Posyandu"
  * ^designation[+].language = #en
  * ^designation[=].value = "Adolescent screening at the Posyandu"
// layanan usia dewasa
* #adult-ncd "Skrining faktor risiko PTM"
  * ^designation[+].language = #en
  * ^designation[=].value = "Non-communicable disease screening"
* #adult-obesitas "Skrining obesitas"
  * ^designation[+].language = #en
  * ^designation[=].value = "Obesity screening"
* #adult-td "Skrining tekanan darah"
  * ^designation[+].language = #en
  * ^designation[=].value = "Blood pressure screening"
* #adult-td-ulang "Ukur ulang tekanan darah normal tinggi"
  * ^designation[+].language = #en
  * ^designation[=].value = "Monthly re-check of high normal pressure"
* #adult-gds "Skrining gula darah"
  * ^designation[+].language = #en
  * ^designation[=].value = "Glucose screening"
* #adult-gds-ulang "Ukur ulang gula darah prediabetes"
  * ^designation[+].language = #en
  * ^designation[=].value = "Quarterly re-check of prediabetes"
* #adult-jiwa "Skrining kesehatan jiwa"
  * ^designation[+].language = #en
  * ^designation[=].value = "Mental health screening"
* #adult-mata "Skrining penglihatan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Vision screening"
* #adult-telinga "Skrining pendengaran"
  * ^designation[+].language = #en
  * ^designation[=].value = "Hearing screening"
* #adult-kebugaran "Pengukuran kebugaran"
  * ^designation[+].language = #en
  * ^designation[=].value = "Fitness test"
* #adult-jantung "Prediksi risiko penyakit jantung dan stroke"
  * ^designation[+].language = #en
  * ^designation[=].value = "Cardiovascular risk"
* #adult-ppok "Skrining PPOK (PUMA)"
  * ^designation[+].language = #en
  * ^designation[=].value = "COPD screening"
* #adult-kolorektal "Skrining kanker kolorektal"
  * ^designation[+].language = #en
  * ^designation[=].value = "Colorectal cancer screening"
* #adult-paru "Skrining kanker paru"
  * ^designation[+].language = #en
  * ^designation[=].value = "Lung cancer screening"
* #adult-payudara "Skrining kanker payudara (SADANIS)"
  * ^designation[+].language = #en
  * ^designation[=].value = "Clinical breast examination"
* #adult-gds-risiko "Skrining gula darah umur di bawah 40 tahun berisiko"
  * ^designation[+].language = #en
  * ^designation[=].value = "Glucose screening below 40 at risk"
* #iva "Skrining kanker leher rahim"
  * ^designation[+].language = #en
  * ^designation[=].value = "Cervical cancer screening"
* #iva-ulang "Skrining kanker leher rahim risiko tinggi"
  * ^designation[+].language = #en
  * ^designation[=].value = "Yearly cervical screening at high risk"
* #adult-ginjal "Skrining ginjal"
  * ^designation[+].language = #en
  * ^designation[=].value = "Kidney screening"
* #pkg-dewasa "Cek kesehatan gratis usia dewasa"
  * ^designation[+].language = #en
  * ^designation[=].value = "Free health check"
* #catin "Pemeriksaan calon pengantin"
  * ^designation[+].language = #en
  * ^designation[=].value = "Premarital check"
* #layak-hamil "Skrining layak hamil"
  * ^designation[+].language = #en
  * ^designation[=].value = "Preconception check"
* #kb "Pelayanan keluarga berencana"
  * ^designation[+].language = #en
  * ^designation[=].value = "Family planning"
* #imm-td-1 "Imunisasi tetanus status T1"
  * ^designation[+].language = #en
  * ^designation[=].value = "Tetanus status T1"
* #imm-td-2 "Imunisasi tetanus status T2"
  * ^designation[+].language = #en
  * ^designation[=].value = "Tetanus status T2"
* #imm-td-3 "Imunisasi tetanus status T3"
  * ^designation[+].language = #en
  * ^designation[=].value = "Tetanus status T3"
* #imm-td-4 "Imunisasi tetanus status T4"
  * ^designation[+].language = #en
  * ^designation[=].value = "Tetanus status T4"
* #imm-td-5 "Imunisasi tetanus status T5"
  * ^designation[+].language = #en
  * ^designation[=].value = "Tetanus status T5"
// layanan lanjut usia
* #elder-skilas-adl "Skrining lansia sederhana (SKILAS)"
  * ^designation[+].language = #en
  * ^designation[=].value = "Simple screening of older people"
* #elder-adl "Aktivitas kehidupan sehari-hari (AKS Barthel)"
  * ^designation[+].language = #en
  * ^designation[=].value = "Activities of daily living"
* #elder-lanjutan "Pemeriksaan lanjutan SKILAS"
  * ^designation[+].language = #en
  * ^designation[=].value = "Follow-up of simple screening"
* #elder-obesitas "Skrining obesitas lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Obesity screening"
* #elder-td "Skrining tekanan darah lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Blood pressure screening"
* #elder-td-ulang "Ukur ulang tekanan darah normal tinggi lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Monthly re-check of high normal pressure"
* #elder-gds "Skrining gula darah lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Glucose screening"
* #elder-gds-ulang "Ukur ulang gula darah prediabetes lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Quarterly re-check of prediabetes"
* #elder-jiwa "Skrining kesehatan jiwa lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Mental health screening"
* #elder-mata "Skrining penglihatan lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Vision screening"
* #elder-telinga "Skrining pendengaran lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Hearing screening"
* #elder-kebugaran "Pengukuran kebugaran lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Fitness test"
* #elder-jantung "Prediksi risiko penyakit jantung dan stroke lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Cardiovascular risk"
* #elder-ppok "Skrining PPOK (PUMA) lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "COPD screening"
* #elder-kolorektal "Skrining kanker kolorektal lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Colorectal cancer screening"
* #elder-paru "Skrining kanker paru lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Lung cancer screening"
* #elder-payudara "Skrining kanker payudara (SADANIS) lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Clinical breast examination"
* #elder-ginjal "Skrining ginjal lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Kidney screening"
* #elder-iva "Skrining kanker leher rahim lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Cervical cancer screening"
* #pkg-lansia "Cek kesehatan gratis lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Free health check"
* #elder-home-care "Perawatan lanjut usia di rumah"
  * ^designation[+].language = #en
  * ^designation[=].value = "Home care of the dependent elderly"
// pemantauan hipertensi dan diabetes melitus
* #ht-monitor "Pemantauan hipertensi bulanan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Monthly hypertension follow-up"
* #ht-monitor-pkm "Kontrol hipertensi tiga bulanan oleh dokter"
  * ^designation[+].language = #en
  * ^designation[=].value = "Quarterly hypertension review by a doctor"
* #ht-komplikasi "Pemeriksaan komplikasi hipertensi"
  * ^designation[+].language = #en
  * ^designation[=].value = "Complications of hypertension"
* #ht-kunjungan-nakes "Kunjungan rumah penyandang hipertensi yang tidak datang"
  * ^designation[+].language = #en
  * ^designation[=].value = "Home visit for missed hypertension follow-up"
* #dm-monitor "Pemantauan diabetes bulanan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Monthly diabetes follow-up"
* #dm-monitor-pkm "Kontrol diabetes tiga bulanan oleh dokter"
  * ^designation[+].language = #en
  * ^designation[=].value = "Quarterly diabetes review by a doctor"
* #dm-komplikasi "Pemeriksaan komplikasi diabetes"
  * ^designation[+].language = #en
  * ^designation[=].value = "Complications of diabetes"
* #dm-kunjungan-rumah "Kunjungan rumah penyandang diabetes yang tidak datang"
  * ^designation[+].language = #en
  * ^designation[=].value = "Home visit for missed diabetes follow-up"
// pengobatan dan pelacakan kontak tuberkulosis
* #tb-oat "Pengambilan OAT bulanan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Monthly treatment visit"
* #tb-dahak-2 "Dahak ulang bulan ke-2"
  * ^designation[+].language = #en
  * ^designation[=].value = "Sputum at month 2"
* #tb-dahak-5 "Dahak ulang bulan ke-5"
  * ^designation[+].language = #en
  * ^designation[=].value = "Sputum at month 5"
* #tb-dahak-6 "Dahak ulang bulan ke-6"
  * ^designation[+].language = #en
  * ^designation[=].value = "Sputum at month 6"
* #tb-gds "Skrining diabetes pasien tuberkulosis"
  * ^designation[+].language = #en
  * ^designation[=].value = "Diabetes screening of tuberculosis patients"
* #tb-investigasi-kontak "Investigasi kontak"
  * ^designation[+].language = #en
  * ^designation[=].value = "Contact investigation"
* #tb-kunjungan-nakes "Kunjungan rumah pasien tuberkulosis yang tidak datang"
  * ^designation[+].language = #en
  * ^designation[=].value = "Home visit for missed tuberculosis treatment"
* #tb-skrining-kontak "Skrining kontak tuberkulosis"
  * ^designation[+].language = #en
  * ^designation[=].value = "Screening of a tuberculosis contact"
// kunjungan keluarga
* #home-routine "Kunjungan rumah rutin"
  * ^designation[+].language = #en
  * ^designation[=].value = "Routine home visit"
* #home-special "Kunjungan rumah khusus"
  * ^designation[+].language = #en
  * ^designation[=].value = "Targeted home visit"
* #home-missed "Kunjungan rumah karena layanan terlewat"
  * ^designation[+].language = #en
  * ^designation[=].value = "Home visit for missed services"
