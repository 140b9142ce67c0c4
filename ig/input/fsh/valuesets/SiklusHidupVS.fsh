ValueSet: SiklusHidupVS
Id: siklus-hidup
Title: "Tahap siklus hidup"
Description: "Semua kode: tahap siklus hidup."
* insert Terminology(Life stages)
* include codes from system SiklusHidup
