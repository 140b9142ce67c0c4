Instance: sid-hasil-kuesioner
InstanceOf: NamingSystem
Usage: #definition
* insert IdentifierSystem(SidHasilKuesioner, "Siklus")
* description = "Nomor Observation yang dibuat $extract dari jawaban kuesioner. Sidik pengenal QuestionnaireResponse, linkId butirnya, dan jawaban ke berapa; jawaban yang sama selalu mendapat nomor yang sama."
* insert Uri(https://siklus.id/fhir/sid/hasil-kuesioner, true)
