CodeSystem: KemkesClinicalTerm
Id: kemkes-clinical-term
Title: "Istilah klinis (Kemkes)"
Description: "Istilah klinis SATUSEHAT yang dipakai contoh di panduan ini. Cuplikan: kode lain dari Kemkes tetap berlaku."
* insert KemkesTerminology(Clinical terms of the ministry, http://terminology.kemkes.go.id/CodeSystem/clinical-term)
* ^caseSensitive = true
* ^content = #fragment
* #EHA000001 "Kader/ Komunitas"
* #LO000004 "Rumah"
