CodeSystem: KemkesImmunizationReason
Id: kemkes-immunization-reason
Title: "Alasan imunisasi (Kemkes)"
Description: "Program tempat imunisasi diberikan. Cuplikan: kode lain dari Kemkes tetap berlaku."
* insert KemkesTerminology(Immunisation reasons of the ministry, http://terminology.kemkes.go.id/CodeSystem/immunization-reason)
* ^caseSensitive = true
* ^content = #fragment
* #IM-Program "Imunisasi Program"
* #IM-Rutin "Imunisasi Program Rutin"
* #IM-Dasar "Imunisasi Program Rutin Dasar"
* #IM-Lanjutan "Imunisasi Program Rutin Lanjutan"
* #IM-Baduta "Imunisasi Program Rutin Lanjutan Bawah Dua Tahun"
* #IM-SD "Imunisasi Program Rutin Lanjutan Sekolah Dasar"
* #IM-WUS "Imunisasi Program Rutin Lanjutan Wanita Usia Subur"
* #IM-Tambahan "Imunisasi Program Tambahan"
* #IM-Khusus "Imunisasi Program Khusus"
* #IM-Pilihan "Imunisasi Pilihan"
