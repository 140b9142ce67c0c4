Instance: lansia-form-skrining-ptm
InstanceOf: IlpComposition
Title: "Formulir skrining PTM"
Description: "Dokumen yang merangkai hasil skrining PTM"
Usage: #example
* extension[documentStatus].extension[statusCode].valueCode = #final
* extension[documentStatus].extension[statusTime].valueDateTime = "2026-09-15T02:00:00+00:00"
* extension[documentStatus].extension[statusAssigner].valueReference = Reference(Practitioner/dokter)
* identifier.system = "http://sys-ids.kemkes.go.id/composition/10009202"
* identifier.value = "PTM-2026-0915-01"
* status = #final
* type = $kemkes-composition-type#COM000006 "Form Skrining PTM"
* subject = Reference(Patient/lansia)
* encounter = Reference(Encounter/lansia)
* date = "2026-09-15T02:00:00+00:00"
* author = Reference(Practitioner/dokter)
* title = "Form Skrining PTM"
* section.title = "Deteksi Dini Hipertensi"
* section.code = $kemkes-composition-section#COS000006 "Deteksi Dini Hipertensi"
* section.entry = Reference(Observation/lansia-tekanan-darah)
