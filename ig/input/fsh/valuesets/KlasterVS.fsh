ValueSet: KlasterVS
Id: klaster
Title: "Klaster layanan ILP"
Description: "Semua kode: klaster layanan ILP."
* insert Definition(ILP service clusters)
* include codes from system Klaster
