ValueSet: JangkarVS
Id: jangkar
Title: "Jangkar jadwal layanan"
Description: "Semua kode: jangkar jadwal layanan."
* insert Terminology(Anchors of service schedules)
* include codes from system Jangkar
