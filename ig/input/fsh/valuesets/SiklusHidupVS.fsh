ValueSet: SiklusHidupVS
Id: siklus-hidup
Title: "Tahap siklus hidup"
Description: "Semua kode: tahap siklus hidup."
* insert Definition(Life stages)
* include codes from system SiklusHidup
