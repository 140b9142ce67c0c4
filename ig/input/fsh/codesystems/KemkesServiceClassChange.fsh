CodeSystem: KemkesServiceClassChange
Id: kemkes-service-class-change
Title: "Perubahan kelas perawatan (Kemkes)"
Description: "Tetap, naik, turun, atau titip kelas. Cuplikan: kode lain dari Kemkes tetap berlaku."
* insert KemkesTerminology(Service class changes of the ministry, http://terminology.kemkes.go.id/CodeSystem/locationUpgradeClass)
* ^caseSensitive = true
* ^content = #fragment
* #kelas-tetap "Kelas Tetap Perawatan"
* #naik-kelas "Kenaikan Kelas Perawatan"
* #turun-kelas "Penurunan Kelas Perawatan"
* #titip-rawat "Titip Kelas Perawatan"
