ValueSet: KelompokPenyakitSkdrVS
Id: kelompok-penyakit-skdr
Title: "Kelompok penyakit SKDR"
Description: "Semua kode: kelompok penyakit SKDR."
* insert Terminology(Disease groups of the early warning system)
* include codes from system KelompokPenyakitSkdr
