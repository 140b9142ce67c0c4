ValueSet: KodeKolesterolVS
Id: kode-kolesterol
Title: "Kode kolesterol"
Description: "Kode yang diterima profil ilp-kolesterol."
* insert Terminology(Codes of blood lipids)
* $loinc#2093-3 "Cholesterol [Mass/volume] in Serum or Plasma"
* $loinc#2085-9 "Cholesterol in HDL [Mass/volume] in Serum or Plasma"
* $loinc#2089-1 "Cholesterol in LDL [Mass/volume] in Serum or Plasma"
* $loinc#2571-8 "Triglyceride [Mass/volume] in Serum or Plasma"
