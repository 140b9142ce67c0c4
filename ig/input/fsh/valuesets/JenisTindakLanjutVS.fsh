ValueSet: JenisTindakLanjutVS
Id: jenis-tindak-lanjut
Title: "Jenis tindak lanjut"
Description: "Semua kode: jenis tindak lanjut."
* insert Terminology(Kinds of follow-up)
* include codes from system JenisTindakLanjut
