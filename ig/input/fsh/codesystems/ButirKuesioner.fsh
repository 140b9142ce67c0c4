CodeSystem: ButirKuesioner
Id: butir-kuesioner
Title: "Butir kuesioner"
Description: "Butir kuesioner yang bukan pengukuran dan belum punya kode nasional. Skor, butir skor, dan tafsirnya berkode dari CodeSystem pengukuran, sama dengan Observation-nya."
* insert Terminology(Questionnaire items)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/butir-kuesioner"
* #ht-obat-ada "Obat hipertensi tersedia di rumah"
* #ht-obat-minum "Obat hipertensi diminum dalam 24 jam terakhir"
* #dm-obat-ada "Obat diabetes tersedia di rumah"
* #dm-obat-minum "Obat diabetes diminum dalam 24 jam terakhir"
* #oat-minum "Obat anti-TBC diminum dalam 24 jam terakhir"
* #skilas-1-1 "Menjawab benar tanggal hari ini dan tempat berada"
* #skilas-1-2 "Mengingat kembali tiga kata yang disebutkan"
* #skilas-2-1 "Berdiri dari kursi lima kali tanpa bantuan tangan dalam 14 detik"
* #skilas-3-1 "Berat badan turun lebih dari 3 kg dalam 3 bulan, atau pakaian melonggar"
* #skilas-3-2 "Hilang nafsu makan atau sulit makan"
* #skilas-3-3 "Lingkar lengan atas di bawah 21 cm"
* #skilas-4-1 "Ada masalah pada mata, atau sedang berobat diabetes atau tekanan darah tinggi"
* #skilas-4-2 "Hitung jari benar tiga kali berturut-turut"
* #skilas-5-1 "Mendengar suara bisikan pada tes bisik"
* #skilas-6-1 "Dua minggu terakhir merasa sedih, tertekan, atau putus asa"
* #skilas-6-2 "Dua minggu terakhir kurang minat atau kesenangan dalam melakukan sesuatu"
