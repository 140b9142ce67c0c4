ValueSet: JenisRujukanVS
Id: jenis-rujukan
Title: "Jenis rujukan"
Description: "Semua kode: jenis rujukan."
* insert Terminology(Kinds of referral)
* include codes from system JenisRujukan
