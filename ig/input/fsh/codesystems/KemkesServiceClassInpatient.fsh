CodeSystem: KemkesServiceClassInpatient
Id: kemkes-service-class-inpatient
Title: "Kelas rawat inap (Kemkes)"
Description: "Kelas perawatan rawat inap. Cuplikan: kode lain dari Kemkes tetap berlaku."
* insert KemkesTerminology(Inpatient service classes of the ministry, http://terminology.kemkes.go.id/CodeSystem/locationServiceClass-Inpatient)
* ^caseSensitive = true
* ^content = #fragment
* #1 "Kelas 1"
* #2 "Kelas 2"
* #3 "Kelas 3"
* #vip "Kelas VIP"
* #vvip "Kelas VVIP"
