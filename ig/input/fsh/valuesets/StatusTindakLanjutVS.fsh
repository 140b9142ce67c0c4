ValueSet: StatusTindakLanjutVS
Id: status-tindak-lanjut
Title: "Status tindak lanjut"
Description: "Semua kode: status tindak lanjut."
* insert Terminology(States of a follow-up)
* include codes from system StatusTindakLanjut
