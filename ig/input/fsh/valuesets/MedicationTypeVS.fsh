ValueSet: MedicationTypeVS
Id: medication-type-vs
Title: "Jenis obat Kemenkes"
Description: "Racikan atau bukan, menurut daftar tertutup Kemenkes (RuleNumber 10031)"
* ^experimental = false
* $kemkes-medication-type#NC
* $kemkes-medication-type#SD
* $kemkes-medication-type#EP
