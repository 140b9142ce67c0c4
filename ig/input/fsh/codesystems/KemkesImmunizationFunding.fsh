CodeSystem: KemkesImmunizationFunding
Id: kemkes-immunization-funding
Title: "Sumber dana imunisasi (Kemkes)"
Description: "Program pemerintah atau pilihan. Cuplikan: kode lain dari Kemkes tetap berlaku."
* insert KemkesTerminology(Immunisation funding of the ministry, http://terminology.kemkes.go.id/CodeSystem/immunization-fundingSource)
* ^caseSensitive = true
* ^content = #fragment
* #IF000001 "Program Pemerintah"
* #IF000002 "Program Pilihan"
