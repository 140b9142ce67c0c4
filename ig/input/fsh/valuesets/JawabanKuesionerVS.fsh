ValueSet: JawabanKuesionerVS
Id: jawaban-kuesioner
Title: "Jawaban kuesioner"
Description: "Semua kode: jawaban kuesioner."
* insert Terminology(Questionnaire answers)
* include codes from system JawabanKuesioner
