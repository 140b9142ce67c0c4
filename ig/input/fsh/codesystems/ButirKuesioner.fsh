CodeSystem: ButirKuesioner
Id: butir-kuesioner
Title: "Butir kuesioner"
Description: "Butir kuesioner yang bukan pengukuran dan belum punya kode nasional. Skor, butir skor, dan tafsirnya berkode dari CodeSystem pengukuran, sama dengan Observation-nya."
* insert Terminology(Questionnaire items)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/butir-kuesioner"
* #ht-obat-ada "Obat hipertensi tersedia di rumah"
  * ^designation[+].language = #en
  * ^designation[=].value = "Medicine against hypertension is at home"
* #ht-obat-minum "Obat hipertensi diminum dalam 24 jam terakhir"
  * ^designation[+].language = #en
  * ^designation[=].value = "Medicine against hypertension was taken in the last 24 hours"
* #dm-obat-ada "Obat diabetes tersedia di rumah"
  * ^designation[+].language = #en
  * ^designation[=].value = "Medicine against diabetes is at home"
* #dm-obat-minum "Obat diabetes diminum dalam 24 jam terakhir"
  * ^designation[+].language = #en
  * ^designation[=].value = "Medicine against diabetes was taken in the last 24 hours"
* #oat-minum "Obat anti-TBC diminum dalam 24 jam terakhir"
  * ^designation[+].language = #en
  * ^designation[=].value = "Medicines against tuberculosis were taken in the last 24 hours"
* #skilas-1-1 "Menjawab benar tanggal hari ini dan tempat berada"
  * ^designation[+].language = #en
  * ^designation[=].value = "Answers rightly today's date and the place"
* #skilas-1-2 "Mengingat kembali tiga kata yang disebutkan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Recalls the three words that were said"
* #skilas-2-1 "Berdiri dari kursi lima kali tanpa bantuan tangan dalam 14 detik"
  * ^designation[+].language = #en
  * ^designation[=].value = "Rises from a chair five times without using the arms within 14 seconds"
* #skilas-3-1 "Berat badan turun lebih dari 3 kg dalam 3 bulan, atau pakaian melonggar"
  * ^designation[+].language = #en
  * ^designation[=].value = "Lost more than 3 kg in 3 months, or clothes became loose"
* #skilas-3-2 "Hilang nafsu makan atau sulit makan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Loss of appetite or trouble eating"
* #skilas-3-3 "Lingkar lengan atas di bawah 21 cm"
  * ^designation[+].language = #en
  * ^designation[=].value = "Mid-upper arm circumference below 21 cm"
* #skilas-4-1 "Ada masalah pada mata, atau sedang berobat diabetes atau tekanan darah tinggi"
  * ^designation[+].language = #en
  * ^designation[=].value = "Has eye problems, or is treated for diabetes or high blood pressure"
* #skilas-4-2 "Hitung jari benar tiga kali berturut-turut"
  * ^designation[+].language = #en
  * ^designation[=].value = "Counts fingers rightly three times in a row"
* #skilas-5-1 "Mendengar suara bisikan pada tes bisik"
  * ^designation[+].language = #en
  * ^designation[=].value = "Hears whispers in the whisper test"
* #skilas-6-1 "Dua minggu terakhir merasa sedih, tertekan, atau putus asa"
  * ^designation[+].language = #en
  * ^designation[=].value = "Felt sad, depressed or hopeless in the last two weeks"
* #skilas-6-2 "Dua minggu terakhir kurang minat atau kesenangan dalam melakukan sesuatu"
  * ^designation[+].language = #en
  * ^designation[=].value = "Had little interest or pleasure in doing things in the last two weeks"
