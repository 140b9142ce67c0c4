CodeSystem: KemkesEncounterClass
Id: kemkes-encounter-class
Title: "Kelas kunjungan tambahan (Kemkes)"
Description: "Kelas kunjungan di luar kode HL7. Cuplikan: kode lain dari Kemkes tetap berlaku."
* insert KemkesTerminology(Further encounter classes of the ministry, http://terminology.kemkes.go.id/CodeSystem/encounter-class)
* ^caseSensitive = true
* ^content = #fragment
* #referred-procedure "Referred Procedure"
