CodeSystem: KemkesImmunizationTiming
Id: kemkes-immunization-routine-timing
Title: "Waktu imunisasi rutin (Kemkes)"
Description: "Ideal atau kejar. Cuplikan: kode lain dari Kemkes tetap berlaku."
* insert KemkesTerminology(Routine immunisation timing of the ministry, http://terminology.kemkes.go.id/CodeSystem/immunization-routine-timing)
* ^caseSensitive = true
* ^content = #fragment
* #IM-Ideal "Imunisasi Ideal"
* #IM-Kejar "Imunisasi Kejar"
