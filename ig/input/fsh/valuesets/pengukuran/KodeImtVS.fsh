ValueSet: KodeImtVS
Id: kode-imt
Title: "Kode imt"
Description: "Kode yang diterima profil ilp-imt."
* insert Terminology(Codes of body mass index)
* $loinc#39156-5 "Body mass index (BMI) [Ratio]"
* $kemkes-clinical-term#OC000010 "Indeks Massa Tubuh Sebelum Hamil"
