Extension: ReceivedPerson
Id: ReceivedPerson
Title: "Penerima spesimen"
Description: "Petugas yang menerima spesimen di laboratorium. Unsur ini milik SATUSEHAT."
* ^context[+].type = #element
* ^context[=].expression = "Specimen"
* insert KemkesDefinition(Who received the specimen, https://fhir.kemkes.go.id/r4/StructureDefinition/ReceivedPerson)
* value[x] 1..1
* value[x] only Reference(Practitioner or PractitionerRole)
