Instance: kunjungan-rumah-khusus-jawaban
InstanceOf: IlpQuestionnaireResponse
Title: "Jawaban formulir kunjungan rumah khusus"
Description: "Setiap kunjungan rumah mempunyai sekurangnya satu jawaban formulir yang menunjuk kunjungannya"
Usage: #example
* questionnaire = "https://fhir.kemkes.go.id/Questionnaire/Q0003"
* status = #completed
* subject = Reference(Patient/bayi)
* encounter = Reference(Encounter/kunjungan-rumah-khusus)
* authored = "2026-11-16T01:35:00+00:00"
* author = Reference(Practitioner/kader)
* source = Reference(RelatedPerson/ibu-bayi)
* item[0].linkId = "alasan-terlewat"
* item[=].text = "Mengapa tidak datang ke Posyandu"
* item[=].answer.valueCoding = $alasan-layanan-terlewat#bepergian "Sedang bepergian"
