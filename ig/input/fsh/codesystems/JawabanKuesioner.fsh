CodeSystem: JawabanKuesioner
Id: jawaban-kuesioner
Title: "Jawaban kuesioner"
Description: "Pilihan jawaban kuesioner yang belum punya kode nasional."
* insert Terminology(Questionnaire answers)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/jawaban-kuesioner"
* #kepala-keluarga "Kepala keluarga"
  * ^designation[+].language = #en
  * ^designation[=].value = "Head of the family"
* #istri "Istri"
  * ^designation[+].language = #en
  * ^designation[=].value = "Wife"
* #anak "Anak"
  * ^designation[+].language = #en
  * ^designation[=].value = "Child"
* #menantu "Menantu"
  * ^designation[+].language = #en
  * ^designation[=].value = "Child-in-law"
* #cucu "Cucu"
  * ^designation[+].language = #en
  * ^designation[=].value = "Grandchild"
* #orang-tua "Orang tua"
  * ^designation[+].language = #en
  * ^designation[=].value = "Parent"
* #mertua "Mertua"
  * ^designation[+].language = #en
  * ^designation[=].value = "Parent-in-law"
* #famili-lain "Famili lain"
  * ^designation[+].language = #en
  * ^designation[=].value = "Other relative"
* #lainnya "Lainnya"
  * ^designation[+].language = #en
  * ^designation[=].value = "Other"
* #belum-kawin "Belum kawin"
  * ^designation[+].language = #en
  * ^designation[=].value = "Never married"
* #kawin "Kawin"
  * ^designation[+].language = #en
  * ^designation[=].value = "Married"
* #cerai-hidup "Cerai hidup"
  * ^designation[+].language = #en
  * ^designation[=].value = "Divorced"
* #cerai-mati "Cerai mati"
  * ^designation[+].language = #en
  * ^designation[=].value = "Widowed"
* #pendidikan-0 "Tidak sekolah"
  * ^designation[+].language = #en
  * ^designation[=].value = "No schooling"
* #pendidikan-1 "SD atau sederajat"
  * ^designation[+].language = #en
  * ^designation[=].value = "Primary school or equal"
* #pendidikan-2 "SMP atau sederajat"
  * ^designation[+].language = #en
  * ^designation[=].value = "Lower secondary school or equal"
* #pendidikan-3 "SMA atau sederajat"
  * ^designation[+].language = #en
  * ^designation[=].value = "Upper secondary school or equal"
* #pendidikan-4 "Perguruan tinggi"
  * ^designation[+].language = #en
  * ^designation[=].value = "Higher education"
* #kloset "Kloset"
  * ^designation[+].language = #en
  * ^designation[=].value = "Toilet bowl"
* #leher-angsa "Leher angsa"
  * ^designation[+].language = #en
  * ^designation[=].value = "Water seal (gooseneck)"
* #plengsengan "Plengsengan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Slanted chute"
* #cemplung "Cemplung"
  * ^designation[+].language = #en
  * ^designation[=].value = "Open pit"
* #sumur-terlindung "Sumur terlindung"
  * ^designation[+].language = #en
  * ^designation[=].value = "Protected well"
* #pdam "PDAM"
  * ^designation[+].language = #en
  * ^designation[=].value = "Piped water (PDAM)"
* #sumur-pompa "Sumur pompa"
  * ^designation[+].language = #en
  * ^designation[=].value = "Pumped well"
* #mata-air-terlindung "Mata air terlindung"
  * ^designation[+].language = #en
  * ^designation[=].value = "Protected spring"
* #sumur-terbuka "Sumur terbuka"
  * ^designation[+].language = #en
  * ^designation[=].value = "Open well"
* #sungai "Sungai"
  * ^designation[+].language = #en
  * ^designation[=].value = "River"
* #danau "Danau"
  * ^designation[+].language = #en
  * ^designation[=].value = "Lake"
* #bidan "Bidan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Midwife"
* #dokter-umum "Dokter umum"
  * ^designation[+].language = #en
  * ^designation[=].value = "General practitioner"
* #dokter-spog "Dokter spesialis kebidanan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Obstetrician"
* #pustu-posyandu-prima "Pustu"
  * ^designation[+].language = #en
  * ^designation[=].value = "Pustu"
* #puskesmas "Puskesmas"
  * ^designation[+].language = #en
  * ^designation[=].value = "Puskesmas"
* #rumah-sakit "Rumah sakit"
  * ^designation[+].language = #en
  * ^designation[=].value = "Hospital"
* #klinik "Klinik"
  * ^designation[+].language = #en
  * ^designation[=].value = "Clinic"
* #pmb "Praktik mandiri bidan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Independent midwife's practice"
* #naik "Naik"
  * ^designation[+].language = #en
  * ^designation[=].value = "Risen"
* #tetap "Tetap"
  * ^designation[+].language = #en
  * ^designation[=].value = "Unchanged"
* #turun "Turun"
  * ^designation[+].language = #en
  * ^designation[=].value = "Fallen"
* #rk-hipertensi "Hipertensi"
  * ^designation[+].language = #en
  * ^designation[=].value = "Hypertension"
* #rk-dm "Diabetes melitus"
  * ^designation[+].language = #en
  * ^designation[=].value = "Diabetes mellitus"
* #rk-stroke "Stroke"
  * ^designation[+].language = #en
  * ^designation[=].value = "Stroke"
* #rk-jantung "Penyakit jantung"
  * ^designation[+].language = #en
  * ^designation[=].value = "Heart disease"
* #rk-asma "Asma"
  * ^designation[+].language = #en
  * ^designation[=].value = "Asthma"
* #rk-kanker "Kanker"
  * ^designation[+].language = #en
  * ^designation[=].value = "Cancer"
* #rk-kolesterol "Kolesterol tinggi"
  * ^designation[+].language = #en
  * ^designation[=].value = "High cholesterol"
* #rk-tidak-ada "Tidak ada"
  * ^designation[+].language = #en
  * ^designation[=].value = "None"
* #kb-tidak "Tidak ber-KB"
  * ^designation[+].language = #en
  * ^designation[=].value = "None used"
* #kb-pil "Pil"
  * ^designation[+].language = #en
  * ^designation[=].value = "Pill"
* #kb-suntik "Suntik"
  * ^designation[+].language = #en
  * ^designation[=].value = "Injection"
* #kb-kondom "Kondom"
  * ^designation[+].language = #en
  * ^designation[=].value = "Condom"
* #kb-implan "Implan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Implant"
* #kb-akdr "AKDR"
  * ^designation[+].language = #en
  * ^designation[=].value = "Intrauterine device"
* #kb-mop "MOP"
  * ^designation[+].language = #en
  * ^designation[=].value = "Vasectomy"
* #kb-mow "MOW"
  * ^designation[+].language = #en
  * ^designation[=].value = "Tubal ligation"
* #kb-lain "Cara lain"
  * ^designation[+].language = #en
  * ^designation[=].value = "Another method"
* #keluarga-serumah "Keluarga"
  * ^designation[+].language = #en
  * ^designation[=].value = "Family"
* #tetangga "Tetangga"
  * ^designation[+].language = #en
  * ^designation[=].value = "Neighbour"
* #art "Asisten rumah tangga"
  * ^designation[+].language = #en
  * ^designation[=].value = "Domestic worker"
* #tl-belum "Belum ditindaklanjuti"
  * ^designation[+].language = #en
  * ^designation[=].value = "Not followed up yet"
* #tl-selesai "Selesai"
  * ^designation[+].language = #en
  * ^designation[=].value = "Done"
* #tl-dirujuk "Dirujuk"
  * ^designation[+].language = #en
  * ^designation[=].value = "Referred"
* #puma-perempuan "Perempuan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Female"
* #puma-laki "Laki-laki"
  * ^designation[+].language = #en
  * ^designation[=].value = "Male"
* #puma-40 "40-49 tahun"
  * ^designation[+].language = #en
  * ^designation[=].value = "40-49 years"
* #puma-50 "50-59 tahun"
  * ^designation[+].language = #en
  * ^designation[=].value = "50-59 years"
* #puma-60 "60 tahun ke atas"
  * ^designation[+].language = #en
  * ^designation[=].value = "60 years and older"
* #puma-rokok-0 "Kurang dari 20 bungkus-tahun"
  * ^designation[+].language = #en
  * ^designation[=].value = "Fewer than 20 pack-years"
* #puma-rokok-1 "20-30 bungkus-tahun"
  * ^designation[+].language = #en
  * ^designation[=].value = "20-30 pack-years"
* #puma-rokok-2 "Lebih dari 30 bungkus-tahun"
  * ^designation[+].language = #en
  * ^designation[=].value = "More than 30 pack-years"
* #adl-bab-0 "Tidak terkendali"
  * ^designation[+].language = #en
  * ^designation[=].value = "Incontinent"
* #adl-bab-1 "Kadang tidak terkendali, sekali seminggu"
  * ^designation[+].language = #en
  * ^designation[=].value = "Occasional accident, once a week"
* #adl-bab-2 "Terkendali"
  * ^designation[+].language = #en
  * ^designation[=].value = "Continent"
* #adl-bak-0 "Tidak terkendali atau memakai kateter"
  * ^designation[+].language = #en
  * ^designation[=].value = "Incontinent or catheterised"
* #adl-bak-1 "Kadang tidak terkendali, sekali sehari"
  * ^designation[+].language = #en
  * ^designation[=].value = "Occasional accident, once a day"
* #adl-bak-2 "Terkendali"
  * ^designation[+].language = #en
  * ^designation[=].value = "Continent"
* #adl-diri-0 "Perlu pertolongan orang lain"
  * ^designation[+].language = #en
  * ^designation[=].value = "Needs the help of others"
* #adl-diri-1 "Mandiri"
  * ^designation[+].language = #en
  * ^designation[=].value = "Independent"
* #adl-wc-0 "Tergantung orang lain"
  * ^designation[+].language = #en
  * ^designation[=].value = "Dependent on others"
* #adl-wc-1 "Perlu pertolongan pada sebagian kegiatan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Needs help with some activities"
* #adl-wc-2 "Mandiri"
  * ^designation[+].language = #en
  * ^designation[=].value = "Independent"
* #adl-makan-0 "Tidak mampu"
  * ^designation[+].language = #en
  * ^designation[=].value = "Unable"
* #adl-makan-1 "Perlu ditolong memotong makanan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Needs help cutting food"
* #adl-makan-2 "Mandiri"
  * ^designation[+].language = #en
  * ^designation[=].value = "Independent"
* #adl-pindah-0 "Tidak mampu"
  * ^designation[+].language = #en
  * ^designation[=].value = "Unable"
* #adl-pindah-1 "Perlu dua orang untuk duduk"
  * ^designation[+].language = #en
  * ^designation[=].value = "Needs two people to sit"
* #adl-pindah-2 "Perlu bantuan kecil satu orang"
  * ^designation[+].language = #en
  * ^designation[=].value = "Needs minor help of one person"
* #adl-pindah-3 "Mandiri"
  * ^designation[+].language = #en
  * ^designation[=].value = "Independent"
* #adl-jalan-0 "Tidak mampu"
  * ^designation[+].language = #en
  * ^designation[=].value = "Unable"
* #adl-jalan-1 "Dengan kursi roda"
  * ^designation[+].language = #en
  * ^designation[=].value = "With a wheelchair"
* #adl-jalan-2 "Dengan bantuan satu orang"
  * ^designation[+].language = #en
  * ^designation[=].value = "With the help of one person"
* #adl-jalan-3 "Mandiri, boleh bertongkat"
  * ^designation[+].language = #en
  * ^designation[=].value = "Independent, a stick is allowed"
* #adl-pakaian-0 "Tergantung orang lain"
  * ^designation[+].language = #en
  * ^designation[=].value = "Dependent on others"
* #adl-pakaian-1 "Sebagian dibantu"
  * ^designation[+].language = #en
  * ^designation[=].value = "Partly helped"
* #adl-pakaian-2 "Mandiri"
  * ^designation[+].language = #en
  * ^designation[=].value = "Independent"
* #adl-tangga-0 "Tidak mampu"
  * ^designation[+].language = #en
  * ^designation[=].value = "Unable"
* #adl-tangga-1 "Perlu pertolongan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Needs help"
* #adl-tangga-2 "Mandiri"
  * ^designation[+].language = #en
  * ^designation[=].value = "Independent"
* #adl-mandi-0 "Tergantung orang lain"
  * ^designation[+].language = #en
  * ^designation[=].value = "Dependent on others"
* #adl-mandi-1 "Mandiri"
  * ^designation[+].language = #en
  * ^designation[=].value = "Independent"
* #tb-dm "Diabetes melitus"
  * ^designation[+].language = #en
  * ^designation[=].value = "Diabetes mellitus"
* #tb-merokok "Perokok"
  * ^designation[+].language = #en
  * ^designation[=].value = "Smoker"
* #tb-lansia "Lanjut usia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Older person"
* #tb-gizi "Gizi kurang"
  * ^designation[+].language = #en
  * ^designation[=].value = "Undernourished"
* #tb-padat "Tinggal di tempat padat atau kumuh"
  * ^designation[+].language = #en
  * ^designation[=].value = "Lives in a crowded or slum area"
* #tb-riwayat "Pernah berobat TBC"
  * ^designation[+].language = #en
  * ^designation[=].value = "Was treated for tuberculosis before"
