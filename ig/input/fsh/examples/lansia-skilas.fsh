Instance: lansia-skilas
InstanceOf: IlpQuestionnaireResponse
Title: "Skrining SKILAS"
Description: "Skrining lansia sederhana pada Posyandu lansia"
Usage: #example
* questionnaire = "https://fhir.kemkes.go.id/Questionnaire/Q0042"
* status = #completed
* subject = Reference(Patient/lansia)
* encounter = Reference(Encounter/lansia)
* authored = "2026-09-15T01:15:00+00:00"
* author = Reference(Practitioner/dokter)
* source = Reference(Patient/lansia)
* item[0].linkId = "1"
* item[=].text = "Penurunan kognitif"
* item[=].item.linkId = "1.1"
* item[=].item.text = "Orientasi waktu dan tempat"
* item[=].item.answer.valueBoolean = true
* item[+].linkId = "2"
* item[=].text = "Keterbatasan mobilisasi"
* item[=].item.linkId = "2.1"
* item[=].item.text = "Berdiri dari kursi lima kali dalam 14 detik"
* item[=].item.answer.valueBoolean = false
