ValueSet: KlasterVS
Id: klaster
Title: "Klaster layanan ILP"
Description: "Semua kode: klaster layanan ILP."
* insert Terminology(ILP service clusters)
* include codes from system Klaster
