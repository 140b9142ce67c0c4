CodeSystem: TandaBahaya
Id: tanda-bahaya
Title: "Tanda bahaya"
Description: "Tanda bahaya pada daftar periksa kunjungan rumah; keterangan tiap kode menyebut kelompok sasarannya. Satu saja berarti sasaran diantar ke fasilitas kesehatan pada hari itu. Kader mencatatnya sebagai jawaban kuesioner dan Flag; diagnosis hanya oleh tenaga kesehatan."
* insert Terminology(Danger signs)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/tanda-bahaya"
* #demam-2-hari "Demam lebih dari 2 hari" "Ibu hamil."
  * ^designation[+].language = #en
  * ^designation[=].value = "Fever for more than 2 days"
* #sakit-kepala-bengkak "Pusing atau sakit kepala berat, pandangan kabur, disertai bengkak" "Ibu hamil; curigai hipertensi dalam kehamilan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Severe headache or blurred vision with swelling"
* #cemas-sulit-tidur "Sulit tidur atau cemas berlebihan" "Ibu hamil."
  * ^designation[+].language = #en
  * ^designation[=].value = "Insomnia or excessive anxiety"
* #diare-berulang "Diare berulang" "Ibu hamil."
  * ^designation[+].language = #en
  * ^designation[=].value = "Repeated diarrhoea"
* #risiko-tbc "Gejala atau kontak TBC" "Ibu hamil."
  * ^designation[+].language = #en
  * ^designation[=].value = "Symptoms or contact of tuberculosis"
* #gerak-janin "Gerakan janin berkurang atau tidak ada" "Ibu hamil."
  * ^designation[+].language = #en
  * ^designation[=].value = "Fetal movement less or absent"
* #jantung "Jantung berdebar atau nyeri dada" "Ibu hamil dan nifas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Palpitations or chest pain"
* #cairan-lahir "Keluar cairan atau darah dari jalan lahir" "Ibu hamil."
  * ^designation[+].language = #en
  * ^designation[=].value = "Fluid or blood from the birth canal"
* #sakit-kencing "Sakit saat kencing atau gangguan kencing" "Ibu hamil."
  * ^designation[+].language = #en
  * ^designation[=].value = "Painful or disturbed urination"
* #nyeri-perut "Nyeri perut hebat" "Ibu hamil."
  * ^designation[+].language = #en
  * ^designation[=].value = "Severe abdominal pain"
* #demam "Demam" "Ibu nifas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Fever"
* #sedih "Sedih, murung, atau menangis tanpa sebab" "Ibu nifas; curigai depresi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Sad, gloomy, or crying without cause"
* #gangguan-kencing "Gangguan buang air kecil" "Ibu nifas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Urinary problem"
* #sesak "Sesak napas" "Ibu nifas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Shortness of breath"
* #sakit-kepala "Sakit kepala hebat" "Ibu nifas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Severe headache"
* #perdarahan "Perdarahan banyak dari jalan lahir" "Ibu nifas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Heavy vaginal bleeding"
* #kelamin-bengkak "Kelamin bengkak atau nyeri" "Ibu nifas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Genital swelling or pain"
* #cairan-berbau "Cairan berbau dari jalan lahir" "Ibu nifas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Foul fluid from the birth canal"
* #nyeri-ulu-hati "Nyeri ulu hati" "Ibu nifas; curigai preeklamsia."
  * ^designation[+].language = #en
  * ^designation[=].value = "Epigastric pain"
* #pandangan-kabur "Pandangan kabur" "Ibu nifas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Blurred vision"
* #payudara-bengkak "Payudara bengkak, merah, dan nyeri" "Ibu nifas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Breast swollen, red, and painful"
* #darah-nifas-berbau "Darah nifas berbau" "Ibu nifas; curigai infeksi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Foul lochia"
* #keputihan "Keputihan berbau atau gatal" "Ibu nifas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Foul or itching discharge"
* #napas-bayi "Napas di luar 40-60 kali semenit, atau dada tertarik ke dalam" "Bayi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Breathing outside 40-60 a minute, or chest indrawing"
* #aktivitas "Lemah, gerak hanya bila dirangsang" "Bayi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Weak, moves only when stimulated"
* #warna-kulit "Kulit biru, pucat, atau kuning" "Bayi dan balita."
  * ^designation[+].language = #en
  * ^designation[=].value = "Skin blue, pale, or yellow"
* #hisapan "Hisapan lemah atau tidak mau menyusu" "Bayi dan balita."
  * ^designation[+].language = #en
  * ^designation[=].value = "Weak sucking or will not suck"
* #kejang "Kejang" "Bayi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Seizure"
* #suhu-bayi "Suhu di luar 36,5-37,5 derajat Celsius" "Bayi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Temperature outside 36.5-37.5 degrees Celsius"
* #bab "Buang air besar bermasalah: diare, pucat, atau belum BAB" "Bayi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Stool problem: diarrhoea, pale, or none yet"
* #kencing "Kencing kurang dari 6 kali sehari" "Bayi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Urine less than 6 times a day"
* #tali-pusat "Tali pusat merah, berbau, atau bernanah" "Bayi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Cord red, foul, or with pus"
* #mata "Mata merah atau bernanah" "Bayi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Eyes red or with pus"
* #kulit "Kulit bernanah atau berbintil" "Bayi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Skin with pus or pustules"
* #imunisasi-tidak-sesuai "Imunisasi belum sesuai umur" "Bayi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Immunisation behind age"
* #napas "Napas cepat atau sesak" "Balita."
  * ^designation[+].language = #en
  * ^designation[=].value = "Fast or difficult breathing"
* #batuk "Batuk grok-grok atau lebih dari 2 minggu" "Balita."
  * ^designation[+].language = #en
  * ^designation[=].value = "Rattling cough, or for more than 2 weeks"
* #diare "Diare" "Balita."
  * ^designation[+].language = #en
  * ^designation[=].value = "Diarrhoea"
* #kencing-sedikit "Kencing sedikit dan pekat" "Balita; curigai dehidrasi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Little and dark urine"
* #aktivitas-anak "Lemas atau tidak bermain" "Balita."
  * ^designation[+].language = #en
  * ^designation[=].value = "Limp or not playing"
* #tidak-mau-makan "Tidak mau makan atau memuntahkan semua" "Balita."
  * ^designation[+].language = #en
  * ^designation[=].value = "Will not eat or vomits everything"
* #suhu-tinggi "Suhu 37,5 derajat Celsius atau lebih" "Usia sekolah, dewasa, dan lanjut usia."
  * ^designation[+].language = #en
  * ^designation[=].value = "Temperature of 37.5 degrees Celsius or more"
* #batuk-terus "Batuk terus-menerus" "TBC."
  * ^designation[+].language = #en
  * ^designation[=].value = "Persistent cough"
* #demam-2-minggu "Demam 2 minggu atau lebih" "TBC."
  * ^designation[+].language = #en
  * ^designation[=].value = "Fever for 2 weeks or more"
* #bb-turun-2-bulan "Berat badan turun dalam 2 bulan terakhir" "TBC."
  * ^designation[+].language = #en
  * ^designation[=].value = "Weight loss in the last 2 months"
* #pikiran-bunuh-diri "Pikiran mengakhiri hidup" "SRQ-20 butir 17 dijawab Ya; rujuk apa pun jumlah skornya."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suicidal thought"
