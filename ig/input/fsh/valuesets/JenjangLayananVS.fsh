ValueSet: JenjangLayananVS
Id: jenjang-layanan
Title: "Jenjang layanan primer"
Description: "Semua kode: jenjang layanan primer."
* insert Terminology(Levels of primary care)
* include codes from system JenjangLayanan
