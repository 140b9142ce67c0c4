// A worked example: how a SIMPUS maps its own codes. No real product uses these.
CodeSystem: SimpusContoh
Id: simpus-contoh
Title: "Kode lokal sebuah SIMPUS (contoh)"
Description: "Contoh kode lokal satu SIMPUS karangan, untuk menunjukkan cara memetakannya dengan ConceptMap simpus-contoh-ke-nasional. Vendor membuat CodeSystem-nya sendiri dengan URL miliknya."
* insert Terminology(Local codes of a SIMPUS - example)
* ^experimental = true
* ^caseSensitive = true
* ^content = #complete
* ^valueSet = "https://siklus.id/fhir/ValueSet/simpus-contoh"
* #POLI-KIA "Poli KIA"
  * ^designation[+].language = #en
  * ^designation[=].value = "Mother and child clinic"
* #POLI-UMUM "Poli umum"
  * ^designation[+].language = #en
  * ^designation[=].value = "General clinic"
* #POLI-LANSIA "Poli lansia"
  * ^designation[+].language = #en
  * ^designation[=].value = "Elderly clinic"
* #IMUN "Pelayanan imunisasi"
  * ^designation[+].language = #en
  * ^designation[=].value = "Immunisation"
* #KR "Kunjungan rumah"
  * ^designation[+].language = #en
  * ^designation[=].value = "Home visit"
* #TD-S "Tensi atas"
  * ^designation[+].language = #en
  * ^designation[=].value = "Upper blood pressure"
* #TD-D "Tensi bawah"
  * ^designation[+].language = #en
  * ^designation[=].value = "Lower blood pressure"
* #BB "Berat badan"
  * ^designation[+].language = #en
  * ^designation[=].value = "Weight"
* #LAB-HB "Hemoglobin"
  * ^designation[+].language = #en
  * ^designation[=].value = "Haemoglobin"
* #LAB-GDS "Gula darah"
  * ^designation[+].language = #en
  * ^designation[=].value = "Blood glucose"
* #LAB-PROT "Protein urine"
  * ^designation[+].language = #en
  * ^designation[=].value = "Urine protein"
* #VAK-PENTA "Vaksin pentavalen"
  * ^designation[+].language = #en
  * ^designation[=].value = "Pentavalent vaccine"
* #VAK-POLIO "Vaksin polio"
  * ^designation[+].language = #en
  * ^designation[=].value = "Polio vaccine"
* #OBT-TTD "Tablet tambah darah"
  * ^designation[+].language = #en
  * ^designation[=].value = "Iron tablets"
