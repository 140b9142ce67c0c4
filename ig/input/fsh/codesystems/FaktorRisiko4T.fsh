CodeSystem: FaktorRisiko4T
Id: faktor-risiko-4t
Title: "Faktor risiko kehamilan 4T"
Description: "Empat terlalu. Batas angka tiap faktor adalah parameter program; KMK 2015/2023 menyebut ideal umur 20-35 tahun, kurang dari tiga anak, dan jarak lebih dari dua tahun."
* insert Terminology(The four too-es of pregnancy)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/faktor-risiko-4t"
* #terlalu-muda "Terlalu muda" "Hamil pada umur di bawah batas ideal."
  * ^designation[+].language = #en
  * ^designation[=].value = "Too young"
* #terlalu-tua "Terlalu tua" "Hamil pada umur di atas batas ideal."
  * ^designation[+].language = #en
  * ^designation[=].value = "Too old"
* #terlalu-dekat "Terlalu dekat" "Jarak dengan kelahiran sebelumnya terlalu dekat."
  * ^designation[+].language = #en
  * ^designation[=].value = "Too close"
* #terlalu-banyak "Terlalu banyak" "Jumlah anak melebihi batas ideal."
  * ^designation[+].language = #en
  * ^designation[=].value = "Too many"
