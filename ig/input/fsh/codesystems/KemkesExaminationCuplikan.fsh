// Written by scripts/fragments.mjs from terminology/kemkes-examination.tsv: change the table, not this file.
CodeSystem: KemkesExaminationCuplikan
Id: kemkes-examination
Title: "Pemeriksaan (Kemkes, cuplikan)"
Description: "Hanya kode yang dipakai panduan ini dan contoh SATUSEHAT. Kode lain dari sistem ini tetap berlaku dan tidak ditolak. Nama lain yang dipakai pengirim ditulis sebagai designation."
* insert Described(Examinations of the ministry fragment)
* ^url = "http://terminology.kemkes.go.id/CodeSystem/examination"
* ^publisher = "Kementerian Kesehatan Republik Indonesia"
* ^caseSensitive = true
* ^content = #fragment
* #X099150 "Analisis cairan otak"
* #X099241 "Tes IVA"
* #X099418 "Rapid HIV + Sifilis"
* #X099419 "Pemeriksaan HIV Diagnostik"
* #X099420 "Pemeriksaan HIV + Sifilis"
