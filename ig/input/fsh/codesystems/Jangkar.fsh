CodeSystem: Jangkar
Id: jangkar
Title: "Jangkar jadwal layanan"
Description: "Peristiwa yang menjadi titik hitung jadwal layanan pada PlanDefinition. Dua di antaranya juga kode pengamatan, sebab belum ada kode nasionalnya: kelas (tanggal masuk kelas 1 SD) dan pernikahan (tanggal pernikahan yang direncanakan)."
* insert Terminology(Anchors of service schedules)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/jangkar"
// Hidup seseorang
* #lahir "Lahir" "Tanggal lahir, dengan jamnya bila diketahui."
  * ^designation[+].language = #en
  * ^designation[=].value = "Birth"
* #ulang-tahun "Ulang tahun" "Tiap ulang tahun; lahir tanggal 29 Februari diperingati 28 Februari pada tahun biasa."
  * ^designation[+].language = #en
  * ^designation[=].value = "Birthday"
* #kelas "Kelas sekolah" "Tanggal masuk kelas 1 SD; kelas n mulai n-1 tahun sesudahnya."
  * ^designation[+].language = #en
  * ^designation[=].value = "School grade"
* #pernikahan "Pernikahan" "Tanggal pernikahan yang direncanakan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Wedding"
// Kehamilan
* #kehamilan "Kehamilan tercatat" "Kontak pertama sebuah kehamilan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Pregnancy registered"
* #hpht "Hari pertama haid terakhir (HPHT)" "Hari ke-0 usia kehamilan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Last menstrual period"
* #hpl "Hari perkiraan lahir (HPL)" "HPHT ditambah 280 hari, atau dari USG."
  * ^designation[+].language = #en
  * ^designation[=].value = "Estimated date of delivery"
* #usia-kehamilan "Usia kehamilan pada satu kunjungan" "Tanggal usia kehamilan dinilai; minggunya menjadi selisih ke HPHT."
  * ^designation[+].language = #en
  * ^designation[=].value = "Gestational age at a contact"
* #persalinan "Persalinan" "Waktu bayi lahir, bagi ibu."
  * ^designation[+].language = #en
  * ^designation[=].value = "Delivery"
* #akhir-kehamilan "Akhir kehamilan" "Persalinan, keguguran, atau lewat 44 minggu."
  * ^designation[+].language = #en
  * ^designation[=].value = "End of pregnancy"
// Penyakit dan keluarga
* #diagnosis "Diagnosis" "Tanggal mulai atau tercatatnya sebuah kondisi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Diagnosis"
* #mulai-oat "Mulai OAT" "Hari pertama pengobatan tuberkulosis."
  * ^designation[+].language = #en
  * ^designation[=].value = "Start of tuberculosis treatment"
* #bulan-pengobatan "Bulan pengobatan" "Tiap bulan sejak pengobatan dimulai."
  * ^designation[+].language = #en
  * ^designation[=].value = "Month of treatment"
* #kontak "Kontak penyakit menular" "Tanggal seseorang tercatat sebagai kontak."
  * ^designation[+].language = #en
  * ^designation[=].value = "Contact of a case"
* #pendataan "Pendataan keluarga" "Pendataan pertama sebuah keluarga."
  * ^designation[+].language = #en
  * ^designation[=].value = "Registration of a family"
* #temuan "Temuan PWS atau Posyandu" "Tanda bahaya atau permintaan kunjungan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Finding"
// Layanan itu sendiri
* #layanan-terakhir "Layanan terakhir" "Tanggal terakhir layanan yang mengacu ke sini diberikan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Last time the service was given"
* #terlewat "Layanan terlewat" "Hari pertama sesudah batas tepat waktu sebuah layanan yang belum diberikan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Missed service"
// Kalender
* #bulan-kalender "Bulan kalender" "Hari pertama bulan, tiap bulan atau bulan tertentu."
  * ^designation[+].language = #en
  * ^designation[=].value = "Calendar month"
* #tahun-ajaran "Tahun ajaran" "Hari pertama tahun ajaran."
  * ^designation[+].language = #en
  * ^designation[=].value = "School year"
