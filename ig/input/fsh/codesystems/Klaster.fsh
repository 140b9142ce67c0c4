CodeSystem: Klaster
Id: klaster
Title: "Klaster layanan ILP"
Description: "Pembagian kerja Puskesmas menurut Integrasi Layanan Primer: empat klaster dan lintas klaster."
* insert Terminology(ILP service clusters)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/klaster"
* #k1 "Klaster 1 Manajemen" "Tata usaha, sumber daya, mutu, jejaring, dan sistem informasi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Cluster 1 Management"
* #k2 "Klaster 2 Ibu dan Anak" "Ibu hamil, bersalin, nifas; bayi, balita, prasekolah; usia sekolah dan remaja."
  * ^designation[+].language = #en
  * ^designation[=].value = "Cluster 2 Mother and child"
* #k3 "Klaster 3 Usia Dewasa dan Lanjut Usia" "Usia dewasa dan lanjut usia."
  * ^designation[+].language = #en
  * ^designation[=].value = "Cluster 3 Adults and elderly"
* #k4 "Klaster 4 Penanggulangan Penyakit Menular dan Kesehatan Lingkungan" "Pencegahan, kewaspadaan dini, respons, dan kualitas lingkungan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Cluster 4 Communicable disease control and environmental health"
* #lk "Lintas Klaster" "Gawat darurat, rawat inap, kefarmasian, dan laboratorium."
  * ^designation[+].language = #en
  * ^designation[=].value = "Cross-cluster"
