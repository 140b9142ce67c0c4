CodeSystem: KemkesMedicationType
Id: kemkes-medication-type
Title: "Jenis racikan obat (Kemkes)"
Description: "Obat jadi atau racikan. Cuplikan: kode lain dari Kemkes tetap berlaku."
* insert KemkesTerminology(Compounding types of the ministry, http://terminology.kemkes.go.id/CodeSystem/medication-type)
* ^caseSensitive = true
* ^content = #fragment
* #NC "Non-compound"
* #SD "Gives of such doses"
* #EP "Divide into equal parts"
