ValueSet: ButirKuesionerVS
Id: butir-kuesioner
Title: "Butir kuesioner"
Description: "Semua kode: butir kuesioner."
* insert Terminology(Questionnaire items)
* include codes from system ButirKuesioner
