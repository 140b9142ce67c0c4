CodeSystem: SiklusHidup
Id: siklus-hidup
Title: "Tahap siklus hidup"
Description: "Tahap siklus hidup sasaran layanan primer. Tahap dihitung dari tanggal lahir dan peristiwa kehamilan, tidak disimpan sebagai fakta; batas usia berbeda antarprogram."
* insert Terminology(Life stages)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/siklus-hidup"
* #ibu-hamil "Ibu hamil" "Sejak kehamilan diketahui, dihitung dari HPHT, sampai persalinan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Pregnancy"
* #ibu-bersalin "Ibu bersalin" "Selama persalinan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Delivery"
* #ibu-nifas "Ibu nifas" "Sejak persalinan sampai hari ke-42."
  * ^designation[+].language = #en
  * ^designation[=].value = "Postpartum"
* #bayi-baru-lahir "Bayi baru lahir" "Umur 0 sampai 28 hari."
  * ^designation[+].language = #en
  * ^designation[=].value = "Newborn"
* #bayi "Bayi" "Umur 0 sampai 11 bulan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Infant"
* #balita "Anak balita" "Umur 12 sampai 59 bulan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Young child"
* #prasekolah "Anak prasekolah" "Umur 60 sampai 72 bulan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Pre-school child"
* #usia-sekolah "Anak usia sekolah" "Umur 6 tahun sampai sebelum 18 tahun."
  * ^designation[+].language = #en
  * ^designation[=].value = "School-age child"
* #remaja "Remaja" "Umur 10 tahun sampai sebelum 18 tahun."
  * ^designation[+].language = #en
  * ^designation[=].value = "Adolescent"
* #dewasa "Usia dewasa" "Umur 18 sampai 59 tahun."
  * ^designation[+].language = #en
  * ^designation[=].value = "Adult"
* #lansia "Lanjut usia" "Umur 60 tahun ke atas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Elderly"
