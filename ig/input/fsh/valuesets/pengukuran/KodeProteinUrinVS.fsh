ValueSet: KodeProteinUrinVS
Id: kode-protein-urin
Title: "Kode protein urin"
Description: "Kode yang diterima profil ilp-protein-urin."
* insert Terminology(Codes of urine protein)
* $loinc#5804-0 "Protein [mass/volume] in urine by test strip"
* $loinc#20454-5 "Protein [Presence] in Urine by Test strip"
