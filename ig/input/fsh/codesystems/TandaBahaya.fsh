CodeSystem: TandaBahaya
Id: tanda-bahaya
Title: "Tanda bahaya"
Description: "Tanda bahaya pada formulir kunjungan rumah, menurut kelompok sasaran. Satu tanda saja sudah alasan merujuk. Kader mencatatnya sebagai jawaban kuesioner dan Flag; diagnosis hanya oleh tenaga kesehatan."
* insert Terminology(Danger signs)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/tanda-bahaya"
* #hamil-demam "Ibu hamil: demam lebih dari 2 hari" "Demam lebih dari dua hari."
  * ^designation[+].language = #en
  * ^designation[=].value = "Pregnancy: fever for more than 2 days"
* #hamil-sakit-kepala "Ibu hamil: pusing atau sakit kepala berat" "Dapat disertai pandangan kabur dan bengkak; curigai hipertensi dalam kehamilan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Pregnancy: severe headache"
* #hamil-sulit-tidur "Ibu hamil: sulit tidur atau cemas berlebihan" "Gangguan tidur atau kecemasan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Pregnancy: insomnia or anxiety"
* #hamil-diare "Ibu hamil: diare berulang" "Diare yang berulang."
  * ^designation[+].language = #en
  * ^designation[=].value = "Pregnancy: repeated diarrhoea"
* #hamil-risiko-tb "Ibu hamil: berisiko TB" "Gejala atau kontak TB."
  * ^designation[+].language = #en
  * ^designation[=].value = "Pregnancy: at risk of TB"
* #hamil-gerak-janin "Ibu hamil: gerakan janin tidak terasa" "Gerakan janin tidak ada atau berkurang."
  * ^designation[+].language = #en
  * ^designation[=].value = "Pregnancy: no fetal movement"
* #hamil-jantung "Ibu hamil: jantung berdebar atau nyeri dada" "Berdebar atau nyeri dada."
  * ^designation[+].language = #en
  * ^designation[=].value = "Pregnancy: palpitations or chest pain"
* #hamil-cairan "Ibu hamil: keluar cairan dari jalan lahir" "Cairan atau darah dari jalan lahir."
  * ^designation[+].language = #en
  * ^designation[=].value = "Pregnancy: fluid from the birth canal"
* #hamil-kencing "Ibu hamil: sakit saat kencing" "Nyeri saat kencing atau keputihan gatal."
  * ^designation[+].language = #en
  * ^designation[=].value = "Pregnancy: painful urination"
* #hamil-nyeri-perut "Ibu hamil: nyeri perut hebat" "Nyeri perut hebat."
  * ^designation[+].language = #en
  * ^designation[=].value = "Pregnancy: severe abdominal pain"
* #nifas-demam "Ibu nifas: demam" "Suhu 37,5 derajat atau lebih."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum: fever"
* #nifas-sedih "Ibu nifas: sedih, murung, atau menangis tanpa sebab" "Curigai depresi sesudah melahirkan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum: sadness"
* #nifas-kencing "Ibu nifas: gangguan buang air kecil" "Tidak dapat menahan atau tidak dapat buang air kecil."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum: urinary problem"
* #nifas-sesak "Ibu nifas: sesak napas" "Sesak napas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum: shortness of breath"
* #nifas-sakit-kepala "Ibu nifas: sakit kepala" "Sakit kepala berat."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum: headache"
* #nifas-perdarahan "Ibu nifas: perdarahan" "Perdarahan dari jalan lahir."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum: bleeding"
* #nifas-bengkak-kelamin "Ibu nifas: bengkak atau nyeri di jalan lahir" "Daerah kelamin bengkak atau nyeri."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum: genital swelling or pain"
* #nifas-cairan "Ibu nifas: cairan dari jalan lahir" "Cairan yang tidak biasa dari jalan lahir."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum: vaginal discharge of fluid"
* #nifas-ulu-hati "Ibu nifas: nyeri ulu hati" "Nyeri ulu hati; curigai preeklamsia."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum: epigastric pain"
* #nifas-pandangan-kabur "Ibu nifas: pandangan kabur" "Pandangan kabur."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum: blurred vision"
* #nifas-payudara "Ibu nifas: payudara bengkak, merah, dan nyeri" "Bendungan atau mastitis."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum: red swollen breast"
* #nifas-darah-berbau "Ibu nifas: darah nifas berbau" "Lokia berbau busuk; curigai infeksi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum: foul lochia"
* #nifas-keputihan "Ibu nifas: keputihan" "Keputihan berbau atau gatal."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum: abnormal discharge"
* #nifas-jantung "Ibu nifas: jantung berdebar" "Jantung berdebar."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum: palpitations"
* #bayi-napas "Bayi: napas tidak normal" "Napas cepat, lambat, atau tarikan dinding dada."
  * ^designation[+].language = #en
  * ^designation[=].value = "Infant: abnormal breathing"
* #bayi-aktivitas "Bayi: lemah atau kurang gerak" "Gerak lemah atau hanya bergerak bila dirangsang."
  * ^designation[+].language = #en
  * ^designation[=].value = "Infant: weak or inactive"
* #bayi-warna-kulit "Bayi: kulit biru, pucat, atau kuning" "Warna kulit tidak normal."
  * ^designation[+].language = #en
  * ^designation[=].value = "Infant: abnormal skin colour"
* #bayi-hisapan "Bayi: tidak mau atau lemah mengisap" "Hisapan lemah atau tidak ada."
  * ^designation[+].language = #en
  * ^designation[=].value = "Infant: weak sucking"
* #bayi-kejang "Bayi: kejang" "Kejang."
  * ^designation[+].language = #en
  * ^designation[=].value = "Infant: seizure"
* #bayi-suhu "Bayi: suhu tidak normal" "Suhu di bawah 36,5 atau di atas 37,5 derajat."
  * ^designation[+].language = #en
  * ^designation[=].value = "Infant: abnormal temperature"
* #bayi-bab "Bayi: buang air besar tidak normal" "Diare, berdarah, pucat, atau tidak buang air besar."
  * ^designation[+].language = #en
  * ^designation[=].value = "Infant: abnormal stool"
* #bayi-kencing "Bayi: kencing kurang" "Kencing kurang dari biasanya."
  * ^designation[+].language = #en
  * ^designation[=].value = "Infant: little urine"
* #bayi-tali-pusat "Bayi: tali pusat kemerahan, berbau, atau bernanah" "Tanda infeksi tali pusat."
  * ^designation[+].language = #en
  * ^designation[=].value = "Infant: infected cord"
* #bayi-mata "Bayi: mata merah atau bernanah" "Tanda infeksi mata."
  * ^designation[+].language = #en
  * ^designation[=].value = "Infant: eye infection"
* #bayi-kulit "Bayi: bintil bernanah pada kulit" "Tanda infeksi kulit."
  * ^designation[+].language = #en
  * ^designation[=].value = "Infant: skin pustules"
* #bayi-imunisasi "Bayi: imunisasi tidak sesuai umur" "Dosis yang sudah waktunya belum diterima."
  * ^designation[+].language = #en
  * ^designation[=].value = "Infant: immunisation not up to age"
* #balita-napas "Balita: napas cepat atau sesak" "Napas cepat, sesak, atau tarikan dinding dada."
  * ^designation[+].language = #en
  * ^designation[=].value = "Child: fast or difficult breathing"
* #balita-batuk "Balita: batuk" "Batuk berdahak atau menetap."
  * ^designation[+].language = #en
  * ^designation[=].value = "Child: cough"
* #balita-diare "Balita: diare" "Diare."
  * ^designation[+].language = #en
  * ^designation[=].value = "Child: diarrhoea"
* #balita-kencing "Balita: kencing kurang atau sangat kuning" "Curigai dehidrasi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Child: little or dark urine"
* #balita-warna-kulit "Balita: kulit pucat, biru, atau kuning" "Warna kulit tidak normal."
  * ^designation[+].language = #en
  * ^designation[=].value = "Child: abnormal skin colour"
* #balita-aktivitas "Balita: lemah atau tidak aktif" "Lemah, tidak aktif, atau tidak sadar."
  * ^designation[+].language = #en
  * ^designation[=].value = "Child: weak or inactive"
* #balita-hisapan "Balita: tidak mau menyusu" "Hisapan lemah atau tidak mau menyusu."
  * ^designation[+].language = #en
  * ^designation[=].value = "Child: will not suck"
* #balita-makan "Balita: tidak mau makan" "Tidak mau atau tidak bisa makan dan minum."
  * ^designation[+].language = #en
  * ^designation[=].value = "Child: will not eat"
* #demam "Suhu 37,5 derajat atau lebih" "Demam pada usia sekolah, remaja, dewasa, atau lanjut usia."
  * ^designation[+].language = #en
  * ^designation[=].value = "Temperature of 37.5 or more"
* #tb-batuk "TB: batuk terus-menerus" "Batuk yang tidak berhenti; umumnya dua minggu atau lebih."
  * ^designation[+].language = #en
  * ^designation[=].value = "TB: persistent cough"
* #tb-demam "TB: demam dua minggu atau lebih" "Demam lama tanpa sebab jelas."
  * ^designation[+].language = #en
  * ^designation[=].value = "TB: fever for two weeks or more"
* #tb-berat-turun "TB: berat badan turun atau tidak naik dua bulan" "Berat badan turun atau tidak naik dalam dua bulan."
  * ^designation[+].language = #en
  * ^designation[=].value = "TB: weight loss for two months"
* #jiwa-bunuh-diri "Pikiran mengakhiri hidup" "SRQ-20 butir 17 dijawab Ya; rujuk apa pun jumlah skornya."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suicidal thought"
