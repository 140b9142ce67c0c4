CodeSystem: HasilSkriningTb
Id: hasil-skrining-tb
Title: "Hasil skrining gejala TB"
Description: "Kesimpulan skrining gejala TB pada setiap kontak layanan."
* insert Terminology(Result of the TB symptom screen)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/hasil-skrining-tb"
* #bukan-terduga "Bukan terduga TB" "Tidak ada gejala dan bukan kontak erat."
  * ^designation[+].language = #en
  * ^designation[=].value = "Not presumptive TB"
* #kontak-erat "Kontak erat TB" "Kontak serumah atau kontak erat pasien TB tanpa gejala; investigasi kontak dan pertimbangkan terapi pencegahan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Close contact of TB"
* #terduga "Terduga TB" "Ada gejala; periksa dahak (TCM)."
  * ^designation[+].language = #en
  * ^designation[=].value = "Presumptive TB"
  * ^designation[+].language = #id
  * ^designation[=].value = "Suspek TB"
* #terduga-ro "Terduga TB resistan obat" "Terduga dengan riwayat pengobatan atau kontak TB resistan obat."
  * ^designation[+].language = #en
  * ^designation[=].value = "Presumptive drug-resistant TB"
