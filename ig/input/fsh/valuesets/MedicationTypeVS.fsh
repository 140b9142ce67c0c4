ValueSet: MedicationTypeVS
Id: medication-type-vs
Title: "Jenis obat Kemenkes"
Description: "Racikan atau bukan, menurut daftar tertutup Kemenkes (RuleNumber 10031)"
* insert Terminology(Type of medicine)
* $kemkes-medication-type#NC
* $kemkes-medication-type#SD
* $kemkes-medication-type#EP
