ValueSet: AlasanLayananTerlewatVS
Id: alasan-layanan-terlewat
Title: "Alasan layanan terlewat"
Description: "Semua kode: alasan layanan terlewat."
* insert Terminology(Reasons for a missed service)
* include codes from system AlasanLayananTerlewat
