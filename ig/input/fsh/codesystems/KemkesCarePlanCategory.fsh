CodeSystem: KemkesCarePlanCategory
Id: kemkes-care-plan-category
Title: "Kategori rencana asuhan (Kemkes)"
Description: "Tata laksana gangguan gizi balita. Cuplikan: kode lain dari Kemkes tetap berlaku."
* insert KemkesTerminology(Care plan categories of the ministry, http://terminology.kemkes.go.id/CodeSystem/care-plan-category)
* ^caseSensitive = true
* ^content = #fragment
* #CP000001 "Tatalaksana weight faltering"
* #CP000002 "Tatalaksana gizi kurang"
* #CP000003 "Tatalaksana gizi buruk"
