Extension: TandaHasil
Id: tanda-hasil
Title: "Tanda hasil"
Description: "Tanda yang disimpulkan dari beberapa jawaban, misalnya satu ranah SKILAS. $extract menjadikannya component ya atau tidak pada Observation kelompoknya: ya bila pesan ini tampil, tidak bila semua pertanyaannya dijawab dan pesan ini tidak tampil. Tiap ya bernilai satu pada jumlah kelompoknya."
Context: Questionnaire.item
* insert Definition(Sign of a result)
* value[x] only Coding
* value[x] 1..1
