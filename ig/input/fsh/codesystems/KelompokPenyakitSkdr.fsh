// The letters and their ICD-10 codes are in the regulation; the names of the groups are general knowledge, and the description says so.
CodeSystem: KelompokPenyakitSkdr
Id: kelompok-penyakit-skdr
Title: "Kelompok penyakit SKDR"
Description: "Penyakit yang dilaporkan mingguan dalam Sistem Kewaspadaan Dini dan Respons; kodenya menurut KMK 2015/2023. Dugaan KLB dilaporkan dalam 1x24 jam. Nama kelompok ditulis menurut pengetahuan umum: cocokkan dengan daftar SKDR yang berlaku."
* insert Terminology(Disease groups of the early warning system)
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/kelompok-penyakit-skdr"
* #A "Diare akut" "Diare akut."
  * ^designation[+].language = #en
  * ^designation[=].value = "Acute diarrhoea"
* #B "Malaria konfirmasi" "Malaria dengan konfirmasi."
  * ^designation[+].language = #en
  * ^designation[=].value = "Confirmed malaria"
* #C "Suspek dengue" "Demam dengue dan demam berdarah dengue."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suspected dengue"
  * ^designation[+].language = #id
  * ^designation[=].value = "DBD"
* #D "Pneumonia" "Pneumonia."
  * ^designation[+].language = #en
  * ^designation[=].value = "Pneumonia"
* #E "Diare berdarah" "Disentri."
  * ^designation[+].language = #en
  * ^designation[=].value = "Bloody diarrhoea"
* #F "Suspek demam tifoid" "Demam tifoid, paratifoid, dan tifus."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suspected typhoid"
* #G "Sindrom jaundice akut" "Kuning akut, termasuk hepatitis A."
  * ^designation[+].language = #en
  * ^designation[=].value = "Acute jaundice syndrome"
* #H "Suspek chikungunya" "Chikungunya."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suspected chikungunya"
* #J "Suspek flu burung pada manusia" "Influenza dengan faktor risiko unggas."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suspected avian influenza in humans"
* #K "Suspek campak" "Campak atau rubela."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suspected measles"
* #L "Suspek difteri" "Difteri."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suspected diphtheria"
* #M "Suspek pertusis" "Batuk rejan."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suspected pertussis"
* #N "Lumpuh layuh akut (AFP)" "Lumpuh layuh mendadak pada anak di bawah 15 tahun."
  * ^designation[+].language = #en
  * ^designation[=].value = "Acute flaccid paralysis"
  * ^designation[+].language = #id
  * ^designation[=].value = "AFP"
* #P "Gigitan hewan penular rabies" "Gigitan hewan penular rabies atau rabies."
  * ^designation[+].language = #en
  * ^designation[=].value = "Bite of a rabies-transmitting animal"
  * ^designation[+].language = #id
  * ^designation[=].value = "GHPR"
* #Q "Suspek antraks" "Antraks."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suspected anthrax"
* #R "Suspek leptospirosis" "Leptospirosis."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suspected leptospirosis"
* #S "Suspek kolera" "Kolera."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suspected cholera"
* #T "Kluster penyakit yang tidak lazim" "Sekumpulan kasus yang tidak biasa; tidak mempunyai kode ICD-10 tetap."
  * ^designation[+].language = #en
  * ^designation[=].value = "Cluster of unusual disease"
* #U "Suspek meningitis atau ensefalitis" "Meningitis dan ensefalitis."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suspected meningitis or encephalitis"
* #V "Suspek tetanus neonatorum" "Tetanus pada bayi baru lahir."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suspected neonatal tetanus"
* #W "Suspek tetanus" "Tetanus selain neonatorum."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suspected tetanus"
* #Y "Penyakit serupa influenza (ILI)" "ILI."
  * ^designation[+].language = #en
  * ^designation[=].value = "Influenza-like illness"
  * ^designation[+].language = #id
  * ^designation[=].value = "ILI"
* #Z "Suspek penyakit tangan, kaki, dan mulut" "HFMD."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suspected hand, foot and mouth disease"
  * ^designation[+].language = #id
  * ^designation[=].value = "HFMD"
* #AC "Suspek COVID-19" "COVID-19."
  * ^designation[+].language = #en
  * ^designation[=].value = "Suspected COVID-19"
