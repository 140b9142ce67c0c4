CodeSystem: KemkesServiceClassOutpatient
Id: kemkes-service-class-outpatient
Title: "Kelas rawat jalan (Kemkes)"
Description: "Kelas pelayanan rawat jalan. Cuplikan: kode lain dari Kemkes tetap berlaku."
* insert KemkesTerminology(Outpatient service classes of the ministry, http://terminology.kemkes.go.id/CodeSystem/locationServiceClass-Outpatient)
* ^caseSensitive = true
* ^content = #fragment
* #reguler "Kelas Reguler"
* #eksekutif "Kelas Eksekutif"
