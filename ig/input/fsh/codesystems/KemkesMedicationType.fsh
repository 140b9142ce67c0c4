CodeSystem: KemkesMedicationType
Id: kemkes-medication-type
Title: "Jenis racikan obat (Kemkes)"
Description: "Obat jadi atau racikan: daftar tertutup Kemkes (RuleNumber 10031)."
* insert KemkesTerminology(Compounding types of the ministry, http://terminology.kemkes.go.id/CodeSystem/medication-type)
* ^caseSensitive = true
* ^content = #complete
* #NC "Non-compound"
* #SD "Gives of such doses"
* #EP "Divide into equal parts"
