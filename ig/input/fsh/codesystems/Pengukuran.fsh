CodeSystem: Pengukuran
Id: pengukuran
Title: "Pengukuran dan skrining"
Description: "Apa yang diukur, rincian, dan tafsirnya, untuk yang belum mempunyai kode nasional. Kode nasional selalu didahulukan."
* insert Terminology(Measurements and screenings)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/pengukuran"
// Apa yang diukur, bila belum ada kode nasional
* #kenaikan-bb "Kenaikan berat badan menurut KMS" "Hasil penimbangan bulan ini dibandingkan bulan lalu: N, T, O, atau B."
  * ^designation[+].language = #en
  * ^designation[=].value = "Weight gain on the growth card"
* #srq-20 "Skor SRQ-20" "Jumlah jawaban ya dari 20 pertanyaan tentang 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 score"
* #puma "Skor PUMA" "Jumlah nilai tujuh butir risiko PPOK; terbesar 9."
  * ^designation[+].language = #en
  * ^designation[=].value = "PUMA score"
* #skilas "Skrining lansia sederhana (SKILAS)" "Banyaknya ranah yang bertanda, dari enam."
  * ^designation[+].language = #en
  * ^designation[=].value = "Simple screening of older people"
* #epds "Skor EPDS" "Jumlah nilai sepuluh butir Edinburgh Postnatal Depression Scale; terbesar 30."
  * ^designation[+].language = #en
  * ^designation[=].value = "EPDS score"
* #kpsp "Skor KPSP" "Jumlah jawaban ya dari sepuluh pertanyaan perkembangan menurut umur."
  * ^designation[+].language = #en
  * ^designation[=].value = "KPSP developmental screening score"
* #sdq "Skor kesulitan total SDQ" "Jumlah empat subskala kesulitan; perilaku prososial tidak dihitung."
  * ^designation[+].language = #en
  * ^designation[=].value = "SDQ total difficulties score"
* #skrining-tb "Skrining gejala tuberkulosis" "Hasil skrining gejala dan kontak."
  * ^designation[+].language = #en
  * ^designation[=].value = "Tuberculosis symptom screen"
// Cara mengukur
* #berbaring "Diukur berbaring" "Panjang badan (PB), di bawah 24 bulan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Measured lying"
* #berdiri "Diukur berdiri" "Tinggi badan (TB), mulai 24 bulan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Measured standing"
* #sdq-mandiri "SDQ diisi sendiri" "Umur 11-18 tahun."
  * ^designation[+].language = #en
  * ^designation[=].value = "SDQ self-report"
* #sdq-orang-tua "SDQ diisi orang tua atau guru" "Umur sampai 11 tahun."
  * ^designation[+].language = #en
  * ^designation[=].value = "SDQ by parent or teacher"
// Kenaikan berat badan: hasil dan rinciannya
* #kenaikan-gram "Kenaikan berat badan" "Berat bulan ini dikurangi berat bulan lalu."
  * ^designation[+].language = #en
  * ^designation[=].value = "Weight gained"
* #kbm-gram "Kenaikan berat badan minimal (KBM)" "Batas untuk umur anak, seperti tertera pada KMS."
  * ^designation[+].language = #en
  * ^designation[=].value = "Least weight gain for the age"
// Status gizi, bila belum ada kode nasional
* #mikrosefali "Mikrosefali" "LK/U di bawah -2 SD [BG]."
  * ^designation[+].language = #en
  * ^designation[=].value = "Microcephaly"
* #makrosefali "Makrosefali" "LK/U di atas +2 SD [BG]."
  * ^designation[+].language = #en
  * ^designation[=].value = "Macrocephaly"
* #imt-kurang "Berat badan kurang (dewasa)" "IMT di bawah 18,5."
  * ^designation[+].language = #en
  * ^designation[=].value = "Underweight adult"
* #imt-normal "Berat badan normal (dewasa)" "IMT 18,5 sampai 22,9."
  * ^designation[+].language = #en
  * ^designation[=].value = "Normal weight adult"
* #imt-lebih "Berat badan lebih (dewasa)" "IMT 23 sampai 24,9."
  * ^designation[+].language = #en
  * ^designation[=].value = "Overweight adult"
* #imt-obesitas-1 "Obesitas I" "IMT 25 sampai 29,9."
  * ^designation[+].language = #en
  * ^designation[=].value = "Obesity class 1"
* #imt-obesitas-2 "Obesitas II" "IMT 30 atau lebih."
  * ^designation[+].language = #en
  * ^designation[=].value = "Obesity class 2"
* #obesitas-sentral "Obesitas sentral" "Lingkar perut di atas 90 cm (laki-laki) atau 80 cm (perempuan)."
  * ^designation[+].language = #en
  * ^designation[=].value = "Central obesity"
// Tekanan darah
* #tensi-ht-1 "Hipertensi derajat 1" "140-159 atau 90-99 mmHg, umur 18 tahun ke atas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Hypertension grade 1"
* #tensi-ht-2 "Hipertensi derajat 2" "160-179 atau 100-109 mmHg, umur 18 tahun ke atas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Hypertension grade 2"
* #tensi-ish "Hipertensi sistolik terisolasi" "Sistolik 140 atau lebih dengan diastolik di bawah 90 mmHg."
  * ^designation[+].language = #en
  * ^designation[=].value = "Isolated systolic hypertension"
* #tensi-meningkat "Tekanan darah meningkat (remaja)" "120-129 dengan diastolik di bawah 80 mmHg, umur 13-17 tahun."
  * ^designation[+].language = #en
  * ^designation[=].value = "Elevated blood pressure, adolescent"
* #tensi-remaja-1 "Hipertensi tingkat 1 (remaja)" "130-139 atau 80-89 mmHg, umur 13-17 tahun."
  * ^designation[+].language = #en
  * ^designation[=].value = "Hypertension stage 1, adolescent"
* #tensi-remaja-2 "Hipertensi tingkat 2 (remaja)" "140/90 mmHg atau lebih, umur 13-17 tahun."
  * ^designation[+].language = #en
  * ^designation[=].value = "Hypertension stage 2, adolescent"
// Gula darah
* #gula-normal "Gula darah normal" "Di bawah 100 mg/dL."
  * ^designation[+].language = #en
  * ^designation[=].value = "Normal glucose"
* #gula-pradiabetes "Pradiabetes" "Sewaktu 140-199 atau puasa 100-125 mg/dL."
  * ^designation[+].language = #en
  * ^designation[=].value = "Prediabetes"
* #gula-diabetes "Diabetes melitus" "Sewaktu 200 mg/dL atau lebih dengan gejala khas, atau puasa 126 mg/dL atau lebih."
  * ^designation[+].language = #en
  * ^designation[=].value = "Diabetes mellitus"
// Skrining hipotiroid kongenital
* #shk-normal "TSH dalam batas normal" "Di bawah 20 mIU/L [BG]."
  * ^designation[+].language = #en
  * ^designation[=].value = "TSH within limits"
* #shk-tinggi "TSH tinggi, perlu tes konfirmasi" "20 mIU/L atau lebih [BG]."
  * ^designation[+].language = #en
  * ^designation[=].value = "High TSH, needs confirmation"
* #shk-ulang "Sampel perlu diulang" "Bercak darah tidak memadai atau bayi berisiko transien."
  * ^designation[+].language = #en
  * ^designation[=].value = "Sample to be repeated"
// Tajam penglihatan
* #visus-normal "Penglihatan normal" "6/12 atau lebih baik."
  * ^designation[+].language = #en
  * ^designation[=].value = "Normal vision"
* #visus-ringan "Gangguan penglihatan ringan" "Di bawah 6/12 sampai 6/18."
  * ^designation[+].language = #en
  * ^designation[=].value = "Mild visual impairment"
* #visus-sedang "Gangguan penglihatan sedang" "Di bawah 6/18 sampai 6/60."
  * ^designation[+].language = #en
  * ^designation[=].value = "Moderate visual impairment"
* #visus-berat "Gangguan penglihatan berat" "Di bawah 6/60 sampai 3/60."
  * ^designation[+].language = #en
  * ^designation[=].value = "Severe visual impairment"
* #visus-buta "Kebutaan" "Di bawah 3/60."
  * ^designation[+].language = #en
  * ^designation[=].value = "Blindness"
// Skrining kanker
* #iva-curiga-kanker "IVA: curiga kanker" "Massa, luka, atau mudah berdarah pada leher rahim."
  * ^designation[+].language = #en
  * ^designation[=].value = "VIA: suspicious for cancer"
* #sadanis-curiga "SADANIS: curiga ganas" "Temuan yang perlu dirujuk segera."
  * ^designation[+].language = #en
  * ^designation[=].value = "Clinical breast examination: suspicious"
// Skrining gejala tuberkulosis
* #tb-kontak "Ada kontak dengan pasien TBC" "Serumah atau sering bertemu dalam tiga bulan terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "Contact with a tuberculosis patient"
* #tb-batuk-2-minggu "Batuk 2 minggu atau lebih" "Rincian gejala batuk; batuk yang lebih singkat pun sudah gejala."
  * ^designation[+].language = #en
  * ^designation[=].value = "Cough for two weeks or more"
* #tb-kelenjar "Benjolan di leher, ketiak, atau selangkangan" "Gejala TBC kelenjar."
  * ^designation[+].language = #en
  * ^designation[=].value = "Lump in neck, armpit or groin"
// Kejadian ikutan pascaimunisasi
* #kipi-serius "KIPI serius" "Menyebabkan rawat inap, cacat, ancaman jiwa, atau kematian; dilaporkan dan diinvestigasi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Serious adverse event"
// Tafsir skor
* #risiko-rendah "Risiko rendah" "Di bawah batas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Low risk"
* #risiko-tinggi "Risiko tinggi" "Sama dengan atau di atas batas."
  * ^designation[+].language = #en
  * ^designation[=].value = "High risk"
* #adl-mandiri "Mandiri (A)" "ADL Barthel 20."
  * ^designation[+].language = #en
  * ^designation[=].value = "Independent"
* #kpsp-meragukan "Perkembangan meragukan" "KPSP 7-8; ulangi dua minggu lagi [BG]."
  * ^designation[+].language = #en
  * ^designation[=].value = "Doubtful development"
* #kpsp-penyimpangan "Kemungkinan ada penyimpangan" "KPSP 6 atau kurang; rujuk [BG]."
  * ^designation[+].language = #en
  * ^designation[=].value = "Possible developmental delay"
* #sdq-abnormal "SDQ abnormal" "Skor kesulitan di atas ambang [BG]."
  * ^designation[+].language = #en
  * ^designation[=].value = "SDQ abnormal"
// Butir SRQ-20: ya atau tidak
* #srq-20-01 "SRQ-20 butir 1: sakit kepala" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 1: headaches"
* #srq-20-02 "SRQ-20 butir 2: nafsu makan hilang" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 2: poor appetite"
* #srq-20-03 "SRQ-20 butir 3: sulit tidur" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 3: sleeping badly"
* #srq-20-04 "SRQ-20 butir 4: mudah takut" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 4: easily frightened"
* #srq-20-05 "SRQ-20 butir 5: tangan gemetar" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 5: shaking hands"
* #srq-20-06 "SRQ-20 butir 6: cemas, tegang, atau khawatir" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 6: nervous, tense, or worried"
* #srq-20-07 "SRQ-20 butir 7: pencernaan terganggu" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 7: poor digestion"
* #srq-20-08 "SRQ-20 butir 8: sulit berpikir jernih" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 8: trouble thinking clearly"
* #srq-20-09 "SRQ-20 butir 9: merasa tidak bahagia" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 9: feeling unhappy"
* #srq-20-10 "SRQ-20 butir 10: lebih sering menangis" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 10: crying more"
* #srq-20-11 "SRQ-20 butir 11: sulit menikmati kegiatan" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 11: not enjoying activities"
* #srq-20-12 "SRQ-20 butir 12: sulit mengambil keputusan" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 12: hard to decide"
* #srq-20-13 "SRQ-20 butir 13: tugas sehari-hari terbengkalai" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 13: daily work suffering"
* #srq-20-14 "SRQ-20 butir 14: merasa tidak berperan" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 14: no useful part in life"
* #srq-20-15 "SRQ-20 butir 15: kehilangan minat" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 15: lost interest"
* #srq-20-16 "SRQ-20 butir 16: merasa tidak berharga" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 16: feeling worthless"
* #srq-20-17 "SRQ-20 butir 17: berpikir mengakhiri hidup" "Dalam 30 hari terakhir. Jawaban ya selalu dirujuk."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 17: thoughts of ending life"
* #srq-20-18 "SRQ-20 butir 18: lelah sepanjang waktu" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 18: tired all the time"
* #srq-20-19 "SRQ-20 butir 19: tidak enak di perut" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 19: uncomfortable stomach"
* #srq-20-20 "SRQ-20 butir 20: mudah lelah" "Dalam 30 hari terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SRQ-20 item 20: easily tired"
// Butir PUMA: nilai
* #puma-jenis-kelamin "PUMA: jenis kelamin" "Perempuan 0, laki-laki 1."
  * ^designation[+].language = #en
  * ^designation[=].value = "PUMA: sex"
* #puma-usia "PUMA: usia" "40-49 tahun 0, 50-59 tahun 1, 60 tahun ke atas 2."
  * ^designation[+].language = #en
  * ^designation[=].value = "PUMA: age"
* #puma-rokok "PUMA: bungkus-tahun" "Di bawah 20 nilai 0, 20-30 nilai 1, di atas 30 nilai 2."
  * ^designation[+].language = #en
  * ^designation[=].value = "PUMA: pack-years"
* #puma-sesak "PUMA: napas pendek" "Tidak 0, ya 1."
  * ^designation[+].language = #en
  * ^designation[=].value = "PUMA: dyspnoea"
* #puma-dahak "PUMA: dahak menahun" "Tidak 0, ya 1."
  * ^designation[+].language = #en
  * ^designation[=].value = "PUMA: chronic phlegm"
* #puma-batuk "PUMA: batuk menahun" "Tidak 0, ya 1."
  * ^designation[+].language = #en
  * ^designation[=].value = "PUMA: chronic cough"
* #puma-spirometri "PUMA: pernah diminta spirometri" "Tidak 0, ya 1."
  * ^designation[+].language = #en
  * ^designation[=].value = "PUMA: spirometry asked before"
// Ranah SKILAS: ya berarti bertanda
* #skilas-kognitif "SKILAS: penurunan kognitif" "Orientasi atau ingatan terganggu."
  * ^designation[+].language = #en
  * ^designation[=].value = "SKILAS: cognitive decline"
* #skilas-mobilisasi "SKILAS: keterbatasan mobilisasi" "Tidak dapat berdiri dari kursi lima kali dalam 14 detik."
  * ^designation[+].language = #en
  * ^designation[=].value = "SKILAS: limited mobility"
* #skilas-malnutrisi "SKILAS: malnutrisi" "Berat turun, nafsu makan hilang, atau LiLA di bawah 21 cm."
  * ^designation[+].language = #en
  * ^designation[=].value = "SKILAS: malnutrition"
* #skilas-penglihatan "SKILAS: gangguan penglihatan" "Keluhan mata atau hitung jari gagal."
  * ^designation[+].language = #en
  * ^designation[=].value = "SKILAS: visual impairment"
* #skilas-pendengaran "SKILAS: gangguan pendengaran" "Tes bisik gagal."
  * ^designation[+].language = #en
  * ^designation[=].value = "SKILAS: hearing impairment"
* #skilas-depresi "SKILAS: gejala depresi" "Sedih atau kehilangan minat dalam dua minggu terakhir."
  * ^designation[+].language = #en
  * ^designation[=].value = "SKILAS: depressive symptoms"
// Butir ADL Barthel: nilai
* #adl-bab "ADL: mengendalikan buang air besar" "Nilai 0 sampai 2."
  * ^designation[+].language = #en
  * ^designation[=].value = "ADL: bowels"
* #adl-bak "ADL: mengendalikan buang air kecil" "Nilai 0 sampai 2."
  * ^designation[+].language = #en
  * ^designation[=].value = "ADL: bladder"
* #adl-membersihkan-diri "ADL: membersihkan diri" "Nilai 0 sampai 1."
  * ^designation[+].language = #en
  * ^designation[=].value = "ADL: grooming"
* #adl-toilet "ADL: penggunaan toilet" "Nilai 0 sampai 2."
  * ^designation[+].language = #en
  * ^designation[=].value = "ADL: toilet use"
* #adl-makan "ADL: makan" "Nilai 0 sampai 2."
  * ^designation[+].language = #en
  * ^designation[=].value = "ADL: feeding"
* #adl-berpindah "ADL: berpindah dari tempat tidur ke kursi" "Nilai 0 sampai 3."
  * ^designation[+].language = #en
  * ^designation[=].value = "ADL: transfer"
* #adl-berjalan "ADL: berjalan" "Nilai 0 sampai 3."
  * ^designation[+].language = #en
  * ^designation[=].value = "ADL: mobility"
* #adl-berpakaian "ADL: berpakaian" "Nilai 0 sampai 2."
  * ^designation[+].language = #en
  * ^designation[=].value = "ADL: dressing"
* #adl-tangga "ADL: naik turun tangga" "Nilai 0 sampai 2."
  * ^designation[+].language = #en
  * ^designation[=].value = "ADL: stairs"
* #adl-mandi "ADL: mandi" "Nilai 0 sampai 1."
  * ^designation[+].language = #en
  * ^designation[=].value = "ADL: bathing"
// Butir EPDS: nilai 0-3
* #epds-01 "EPDS butir 1: dapat tertawa" "Tujuh hari terakhir; nilai sudah dibalik untuk butir yang terbalik."
  * ^designation[+].language = #en
  * ^designation[=].value = "EPDS item 1: able to laugh"
* #epds-02 "EPDS butir 2: menantikan sesuatu dengan senang" "Tujuh hari terakhir; nilai sudah dibalik untuk butir yang terbalik."
  * ^designation[+].language = #en
  * ^designation[=].value = "EPDS item 2: looking forward"
* #epds-03 "EPDS butir 3: menyalahkan diri" "Tujuh hari terakhir; nilai sudah dibalik untuk butir yang terbalik."
  * ^designation[+].language = #en
  * ^designation[=].value = "EPDS item 3: self-blame"
* #epds-04 "EPDS butir 4: cemas tanpa sebab" "Tujuh hari terakhir; nilai sudah dibalik untuk butir yang terbalik."
  * ^designation[+].language = #en
  * ^designation[=].value = "EPDS item 4: anxious without reason"
* #epds-05 "EPDS butir 5: takut tanpa sebab" "Tujuh hari terakhir; nilai sudah dibalik untuk butir yang terbalik."
  * ^designation[+].language = #en
  * ^designation[=].value = "EPDS item 5: scared without reason"
* #epds-06 "EPDS butir 6: kewalahan" "Tujuh hari terakhir; nilai sudah dibalik untuk butir yang terbalik."
  * ^designation[+].language = #en
  * ^designation[=].value = "EPDS item 6: things getting on top"
* #epds-07 "EPDS butir 7: sulit tidur karena sedih" "Tujuh hari terakhir; nilai sudah dibalik untuk butir yang terbalik."
  * ^designation[+].language = #en
  * ^designation[=].value = "EPDS item 7: sleeping badly from unhappiness"
* #epds-08 "EPDS butir 8: merasa sedih" "Tujuh hari terakhir; nilai sudah dibalik untuk butir yang terbalik."
  * ^designation[+].language = #en
  * ^designation[=].value = "EPDS item 8: feeling sad"
* #epds-09 "EPDS butir 9: menangis" "Tujuh hari terakhir; nilai sudah dibalik untuk butir yang terbalik."
  * ^designation[+].language = #en
  * ^designation[=].value = "EPDS item 9: crying"
* #epds-10 "EPDS butir 10: terpikir mencederai diri" "Tujuh hari terakhir; nilai sudah dibalik untuk butir yang terbalik. Nilai di atas 0 selalu dirujuk [BG]."
  * ^designation[+].language = #en
  * ^designation[=].value = "EPDS item 10: thoughts of self-harm"
// Butir KPSP: ya atau tidak
* #kpsp-01 "KPSP pertanyaan 1" "Isi pertanyaan menurut formulir umur."
  * ^designation[+].language = #en
  * ^designation[=].value = "KPSP question 1"
* #kpsp-02 "KPSP pertanyaan 2" "Isi pertanyaan menurut formulir umur."
  * ^designation[+].language = #en
  * ^designation[=].value = "KPSP question 2"
* #kpsp-03 "KPSP pertanyaan 3" "Isi pertanyaan menurut formulir umur."
  * ^designation[+].language = #en
  * ^designation[=].value = "KPSP question 3"
* #kpsp-04 "KPSP pertanyaan 4" "Isi pertanyaan menurut formulir umur."
  * ^designation[+].language = #en
  * ^designation[=].value = "KPSP question 4"
* #kpsp-05 "KPSP pertanyaan 5" "Isi pertanyaan menurut formulir umur."
  * ^designation[+].language = #en
  * ^designation[=].value = "KPSP question 5"
* #kpsp-06 "KPSP pertanyaan 6" "Isi pertanyaan menurut formulir umur."
  * ^designation[+].language = #en
  * ^designation[=].value = "KPSP question 6"
* #kpsp-07 "KPSP pertanyaan 7" "Isi pertanyaan menurut formulir umur."
  * ^designation[+].language = #en
  * ^designation[=].value = "KPSP question 7"
* #kpsp-08 "KPSP pertanyaan 8" "Isi pertanyaan menurut formulir umur."
  * ^designation[+].language = #en
  * ^designation[=].value = "KPSP question 8"
* #kpsp-09 "KPSP pertanyaan 9" "Isi pertanyaan menurut formulir umur."
  * ^designation[+].language = #en
  * ^designation[=].value = "KPSP question 9"
* #kpsp-10 "KPSP pertanyaan 10" "Isi pertanyaan menurut formulir umur."
  * ^designation[+].language = #en
  * ^designation[=].value = "KPSP question 10"
// Formulir yang dipakai
* #umur-formulir "Umur formulir KPSP" "Dalam bulan: 3, 6, 9 sampai 72."
  * ^designation[+].language = #en
  * ^designation[=].value = "Age of the KPSP form"
