CodeSystem: AlasanLayananTerlewat
Id: alasan-layanan-terlewat
Title: "Alasan layanan terlewat"
Description: "Mengapa sasaran belum menerima layanan yang sudah waktunya. Dipakai pada Task.statusReason, CarePlan.activity.detail.statusReason, dan jawaban formulir kunjungan rumah; untuk imunisasi dikirim ke SATUSEHAT lewat ConceptMap alasan-layanan-terlewat-ke-status-reason."
* insert Terminology(Reasons for a missed service)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/alasan-layanan-terlewat"
* #tidak-tahu-jadwal "Tidak tahu jadwal" "Sasaran atau keluarganya tidak mengetahui layanan atau hari bukanya."
  * ^designation[+].language = #en
  * ^designation[=].value = "Did not know the schedule"
* #lupa "Lupa" "Jadwal diketahui, tetapi terlupa."
  * ^designation[+].language = #en
  * ^designation[=].value = "Forgot"
* #bekerja "Sedang bekerja atau tidak sempat" "Waktu layanan bersamaan dengan pekerjaan, sekolah, atau urusan rumah."
  * ^designation[+].language = #en
  * ^designation[=].value = "At work or no time"
* #bepergian "Sedang bepergian" "Sasaran sementara tidak berada di wilayah."
  * ^designation[+].language = #en
  * ^designation[=].value = "Away for a while"
* #pindah "Pindah tempat tinggal" "Sasaran sudah menetap di wilayah lain."
  * ^designation[+].language = #en
  * ^designation[=].value = "Moved away"
* #tidak-ditemukan "Tidak ditemukan" "Alamat atau orangnya tidak ditemukan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Not found"
* #jarak "Jarak atau medan sulit" "Tempat layanan jauh, medan sulit, atau tidak ada angkutan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Too far or hard to reach"
* #biaya "Kendala biaya" "Tidak ada biaya angkutan atau biaya layanan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Cost"
* #tidak-diizinkan "Tidak diizinkan keluarga" "Keluarga tidak mengizinkan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Family did not allow"
* #menolak "Menolak" "Sasaran atau walinya menolak layanan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Refused"
* #takut-efek-samping "Takut efek samping" "Khawatir demam, KIPI, atau efek samping obat."
  * ^designation[+].language = #en
  * ^designation[=].value = "Afraid of side effects"
  * ^designation[+].language = #id
  * ^designation[=].value = "Takut KIPI"
* #sakit "Sedang sakit" "Layanan ditunda karena sasaran sakit."
  * ^designation[+].language = #en
  * ^designation[=].value = "Ill"
* #kontraindikasi "Kontraindikasi" "Layanan tidak boleh diberikan menurut tenaga kesehatan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Contraindicated"
* #sudah-di-tempat-lain "Sudah dilayani di tempat lain" "Layanan diterima di fasilitas lain tetapi belum tercatat di sini."
  * ^designation[+].language = #en
  * ^designation[=].value = "Received elsewhere"
* #persediaan-habis "Vaksin, obat, atau alat habis" "Tempat layanan kehabisan bahan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Out of stock"
* #petugas-tidak-ada "Petugas tidak ada" "Tenaga kesehatan atau kader tidak hadir."
  * ^designation[+].language = #en
  * ^designation[=].value = "Staff absent"
* #layanan-tutup "Layanan tidak buka" "Posyandu, Pustu, atau layanan tidak dibuka pada jadwalnya."
  * ^designation[+].language = #en
  * ^designation[=].value = "Service not open"
* #cuaca-bencana "Cuaca buruk, bencana, atau keamanan" "Layanan terhalang keadaan luar biasa."
  * ^designation[+].language = #en
  * ^designation[=].value = "Weather, disaster, or security"
* #meninggal "Meninggal" "Sasaran telah meninggal."
  * ^designation[+].language = #en
  * ^designation[=].value = "Died"
* #lainnya "Alasan lain" "Alasan di luar daftar ini; tulis pada teks."
  * ^designation[+].language = #en
  * ^designation[=].value = "Other reason"
