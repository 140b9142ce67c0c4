CodeSystem: KemkesImmunizationStatusReason
Id: kemkes-immunization-status-reason
Title: "Alasan imunisasi tidak diberikan (Kemkes)"
Description: "Ditunda atau tidak diberikan. Cuplikan: kode lain dari Kemkes tetap berlaku."
* insert KemkesTerminology(Reasons for no immunisation of the ministry, http://terminology.kemkes.go.id/CodeSystem/immunization-statusReason)
* ^caseSensitive = true
* ^content = #fragment
* #IS000001 "Tunda"
* #IS000002 "Tidak Diberikan"
