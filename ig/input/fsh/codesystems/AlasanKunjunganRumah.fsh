CodeSystem: AlasanKunjunganRumah
Id: alasan-kunjungan-rumah
Title: "Pemicu kunjungan rumah"
Description: "Mengapa satu keluarga atau sasaran dikunjungi di rumah: rutin, atau karena temuan PWS dan Posyandu. Dipakai pada Encounter.reasonCode dan Task.reasonCode."
* insert Terminology(Triggers of a home visit)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/alasan-kunjungan-rumah"
* #rutin-tahunan "Kunjungan rutin keluarga" "Setiap keluarga dikunjungi sekurangnya setahun sekali."
  * ^designation[+].language = #en
  * ^designation[=].value = "Routine family visit"
* #tidak-datang-posyandu "Tidak datang ke Posyandu" "Sasaran tidak datang pada hari buka."
  * ^designation[+].language = #en
  * ^designation[=].value = "Did not come to Posyandu"
  * ^designation[+].language = #id
  * ^designation[=].value = "Sweeping Posyandu"
* #layanan-terlewat "Layanan terlewat" "Pemeriksaan kehamilan, KF, KN, imunisasi, atau vitamin A lewat waktu."
  * ^designation[+].language = #en
  * ^designation[=].value = "Missed service"
  * ^designation[+].language = #id
  * ^designation[=].value = "Drop out"
  * ^designation[+].language = #id
  * ^designation[=].value = "DOFU"
* #belum-skrining "Belum skrining setahun" "Skrining usia sekolah, dewasa, atau lanjut usia belum dilakukan dalam 12 bulan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Not screened for a year"
* #tidak-patuh-obat "Tidak patuh minum obat" "Obat hipertensi, diabetes, TB, atau jiwa tidak diminum atau tidak diambil."
  * ^designation[+].language = #en
  * ^designation[=].value = "Not taking medicines"
* #tidak-kontrol "Tidak kontrol bulanan" "Penyandang hipertensi, diabetes, TB, atau ODGJ tidak datang memeriksakan diri."
  * ^designation[+].language = #en
  * ^designation[=].value = "Missed monthly check"
* #tanda-bahaya "Laporan tanda bahaya" "Ada laporan tanda bahaya yang harus segera dilihat."
  * ^designation[+].language = #en
  * ^designation[=].value = "Reported danger sign"
* #masalah-gizi "Masalah pertumbuhan atau gizi" "Berat tidak naik (1T, 2T), di bawah garis merah, gizi kurang, gizi buruk, atau stunting."
  * ^designation[+].language = #en
  * ^designation[=].value = "Growth or nutrition problem"
* #bblr "Bayi berat lahir rendah" "Bayi lahir dengan berat kurang dari 2500 gram."
  * ^designation[+].language = #en
  * ^designation[=].value = "Low birth weight"
* #kontak-tb "Kontak TB belum diperiksa" "Kontak serumah atau kontak erat pasien TB."
  * ^designation[+].language = #en
  * ^designation[=].value = "Unscreened TB contact"
* #ibu-hamil-baru "Ibu hamil baru" "Ibu hamil yang baru diketahui dan belum tercatat."
  * ^designation[+].language = #en
  * ^designation[=].value = "Newly known pregnancy"
* #nifas-bayi-baru "Nifas dan bayi baru lahir" "Ibu nifas dan bayinya belum dikunjungi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Mother and newborn"
* #lansia-tidak-datang "Lanjut usia tidak datang" "Lanjut usia yang tidak datang atau tidak mampu datang."
  * ^designation[+].language = #en
  * ^designation[=].value = "Elderly person not coming"
* #perawatan-di-rumah "Perawatan di rumah" "Rencana perawatan di rumah oleh tenaga kesehatan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Home care plan"
* #pascarawat "Sesudah rawat inap atau rujuk balik" "Pemantauan sesudah pulang dari rumah sakit atau rujuk balik."
  * ^designation[+].language = #en
  * ^designation[=].value = "After discharge or back-referral"
* #temuan-pws "Temuan PWS lain" "Temuan lain dari pemantauan wilayah setempat."
  * ^designation[+].language = #en
  * ^designation[=].value = "Other finding of area monitoring"
