Profile: IlpQuestionnaireResponse
Parent: QuestionnaireResponse
Id: ilp-questionnaire-response
Title: "Jawaban kuesioner ILP"
Description: "Jawaban skrining atau daftar periksa, misalnya faktor risiko PTM, SKILAS, atau kunjungan rumah."
* insert Definition(ILP questionnaire response)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* questionnaire 1..1 MS
* questionnaire obeys ilp-questionnaire-response-kuesioner
* questionnaire ^short = "Kuesioner yang dijawab"
* subject 1..1 MS
* subject only Reference(Patient or Group or Location or RelatedPerson)
* subject ^short = "Sasaran; keluarga atau rumah pada kunjungan rumah"
* encounter ^short = "Kunjungan tempat kuesioner diisi"
* authored ^short = "Waktu pengisian"
* author ^short = "Pengisi"
* source ^short = "Penjawab"
