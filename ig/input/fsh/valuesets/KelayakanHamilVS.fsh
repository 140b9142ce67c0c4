ValueSet: KelayakanHamilVS
Id: kelayakan-hamil
Title: "Hasil skrining layak hamil"
Description: "Semua kode: hasil skrining layak hamil."
* insert Terminology(Fitness for pregnancy)
* include codes from system KelayakanHamil
