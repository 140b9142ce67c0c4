ValueSet: KodeBeratBadanVS
Id: kode-berat-badan
Title: "Kode berat badan"
Description: "Kode yang diterima profil ilp-berat-badan."
* insert Terminology(Codes of body weight)
* $loinc#29463-7 "Body weight"
* $loinc#56077-1 "Body weight --pre current pregnancy"
