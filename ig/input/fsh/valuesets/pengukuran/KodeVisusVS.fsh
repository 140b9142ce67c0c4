ValueSet: KodeVisusVS
Id: kode-visus
Title: "Kode visus"
Description: "Kode yang diterima profil ilp-visus."
* insert Terminology(Codes of visual acuity)
* $loinc#79882-7 "Visual acuity uncorrected Right eye by Snellen eye chart"
* $loinc#79883-5 "Visual acuity uncorrected Left eye by Snellen eye chart"
