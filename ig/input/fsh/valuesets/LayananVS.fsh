ValueSet: LayananVS
Id: layanan
Title: "Layanan siklus hidup"
Description: "Semua kode: layanan siklus hidup."
* insert Terminology(Life-cycle services)
* include codes from system Layanan
