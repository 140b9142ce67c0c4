ValueSet: KodeGulaDarahSewaktuVS
Id: kode-gula-darah-sewaktu
Title: "Kode gula darah sewaktu"
Description: "Kode yang diterima profil ilp-gula-darah-sewaktu."
* insert Terminology(Codes of random glucose)
* $loinc#74774-1 "Glucose [Mass/volume] in Serum, Plasma or Blood"
* $loinc#2345-7 "Glucose [Mass/volume] in Serum or Plasma"
* $loinc#2339-0 "Glucose [Mass/volume] in Blood"
