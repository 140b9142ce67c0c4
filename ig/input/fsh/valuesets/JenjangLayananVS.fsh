ValueSet: JenjangLayananVS
Id: jenjang-layanan
Title: "Jenjang layanan primer"
Description: "Semua kode: jenjang layanan primer."
* insert Definition(Levels of primary care)
* include codes from system JenjangLayanan
