ValueSet: KodeHemoglobinVS
Id: kode-hemoglobin
Title: "Kode hemoglobin"
Description: "Kode yang diterima profil ilp-hemoglobin."
* insert Terminology(Codes of hemoglobin)
* $loinc#718-7 "Hemoglobin [Mass/volume] in Blood"
* $loinc#30352-9 "Hemoglobin [Mass/volume] in Capillary blood"
