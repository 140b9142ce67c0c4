ValueSet: KomponenKipiVS
Id: komponen-kipi
Title: "Rincian KIPI"
Description: "Serius atau tidak."
* insert Terminology(Details of an adverse event)
* $pengukuran#kipi-serius "KIPI serius"
