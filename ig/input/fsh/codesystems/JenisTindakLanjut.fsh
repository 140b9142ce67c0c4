CodeSystem: JenisTindakLanjut
Id: jenis-tindak-lanjut
Title: "Jenis tindak lanjut"
Description: "Apa yang dilakukan sesudah temuan pada kunjungan rumah, Posyandu, atau skrining. Dipakai pada Task.code (coding kedua) dan formulir tindak lanjut."
* insert Terminology(Kinds of follow-up)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/jenis-tindak-lanjut"
* #edukasi "Edukasi" "Penyuluhan kepada sasaran dan keluarganya."
  * ^designation[+].language = #en
  * ^designation[=].value = "Education"
* #ingatkan "Diingatkan datang" "Diingatkan jadwal Posyandu, Pustu, atau Puskesmas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Reminded to come"
* #damping "Didampingi ke fasilitas" "Kader menemani sasaran ke tempat layanan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Accompanied to the facility"
* #lapor-pustu "Dilaporkan ke Pustu" "Temuan disampaikan ke Pustu pada evaluasi mingguan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Reported to the Pustu"
* #lapor-segera "Dilaporkan segera" "Tanda bahaya dilaporkan saat itu juga ke Pustu atau Puskesmas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Reported at once"
* #kunjungan-ulang "Kunjungan rumah ulang" "Dikunjungi lagi oleh kader."
  * ^designation[+].language = #en
  * ^designation[=].value = "Visit again"
* #kunjungan-nakes "Kunjungan rumah tenaga kesehatan" "Dikunjungi tenaga kesehatan, misalnya penyandang hipertensi atau ODGJ yang tidak kontrol."
  * ^designation[+].language = #en
  * ^designation[=].value = "Visit by a health worker"
* #pemeriksaan-ulang "Pemeriksaan ulang" "Diperiksa ulang di tempat yang sama."
  * ^designation[+].language = #en
  * ^designation[=].value = "Examined again"
* #imunisasi-kejar "Imunisasi kejar" "Dosis yang tertinggal dijadwalkan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Catch-up immunisation"
* #makanan-tambahan "Makanan tambahan" "Pemberian makanan tambahan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Supplementary feeding"
  * ^designation[+].language = #id
  * ^designation[=].value = "PMT"
  * ^designation[+].language = #id
  * ^designation[=].value = "MT"
* #obat "Pemberian atau pengambilan obat" "Obat atau tablet tambah darah diberikan atau diambilkan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Medicines given or fetched"
* #rujuk-pustu "Dirujuk ke Pustu" "Rujukan dari Posyandu atau kader ke Pustu."
  * ^designation[+].language = #en
  * ^designation[=].value = "Referred to the Pustu"
* #rujuk-puskesmas "Dirujuk ke Puskesmas" "Rujukan ke Puskesmas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Referred to the Puskesmas"
* #rujuk-rs "Dirujuk ke rumah sakit" "Rujukan ke rumah sakit atau fasilitas rujukan tingkat lanjut."
  * ^designation[+].language = #en
  * ^designation[=].value = "Referred to a hospital"
* #rujuk-sosial "Dirujuk ke layanan sosial atau hukum" "UPTD PPA, kepolisian, IPWL, atau layanan sosial lain."
  * ^designation[+].language = #en
  * ^designation[=].value = "Referred to social or legal services"
* #tidak-perlu "Tidak perlu tindak lanjut" "Tidak ada masalah."
  * ^designation[+].language = #en
  * ^designation[=].value = "No follow-up needed"
