ValueSet: PengukuranVS
Id: pengukuran
Title: "Pengukuran dan skrining"
Description: "Semua kode: pengukuran dan skrining."
* insert Terminology(Measurements and screenings)
* include codes from system Pengukuran
