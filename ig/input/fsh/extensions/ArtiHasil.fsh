Extension: ArtiHasil
Id: arti-hasil
Title: "Arti hasil"
Description: "Arti tampilnya sebuah pesan pada kuesioner, misalnya abnormal atau tingkat ketergantungan. $extract menjadikannya interpretation pada Observation kelompoknya. Diperlukan karena butir display tidak boleh berkode."
Context: Questionnaire.item
* insert Definition(Meaning of a result)
* value[x] only Coding
* value[x] 1..1
