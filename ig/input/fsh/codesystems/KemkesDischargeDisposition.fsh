CodeSystem: KemkesDischargeDisposition
Id: kemkes-discharge-disposition
Title: "Cara pulang tambahan (Kemkes)"
Description: "Keadaan keluar di luar kode HL7. Cuplikan: kode lain dari Kemkes tetap berlaku."
* insert KemkesTerminology(Further discharge dispositions of the ministry, http://terminology.kemkes.go.id/CodeSystem/discharge-disposition)
* ^caseSensitive = true
* ^content = #fragment
* #exp-lt48h "Meninggal < 48 jam"
* #exp-gt48h "Meninggal > 48 jam"
