CodeSystem: KelayakanHamil
Id: kelayakan-hamil
Title: "Hasil skrining layak hamil"
Description: "Kesimpulan skrining layak hamil bagi perempuan pasangan usia subur (KMK 2015/2023)."
* insert Terminology(Fitness for pregnancy)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/kelayakan-hamil"
* #layak "Layak hamil" "Tidak ada keadaan yang menghalangi kehamilan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Fit for pregnancy"
* #dengan-pengawasan "Layak hamil dengan pengawasan" "Ada faktor risiko yang perlu diawasi di Puskesmas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Fit with supervision"
* #tidak-layak "Tidak layak hamil" "Tunda kehamilan; tata laksana dan KB."
  * ^designation[+].language = #en
  * ^designation[=].value = "Not fit for pregnancy"
