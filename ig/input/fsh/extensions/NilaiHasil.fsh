Extension: NilaiHasil
Id: nilai-hasil
Title: "Nilai hasil"
Description: "Hasil yang dinyatakan oleh tampilnya sebuah pesan pada kuesioner, misalnya terduga TBC. $extract menjadikannya value pada Observation kelompoknya; bandingkan dengan arti-hasil, yang menjadi interpretation."
Context: Questionnaire.item
* insert Definition(Value of a result)
* value[x] only Coding
* value[x] 1..1
