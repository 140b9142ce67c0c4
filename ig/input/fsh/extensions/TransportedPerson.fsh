Extension: TransportedPerson
Id: TransportedPerson
Title: "Pengirim spesimen"
Description: "Orang yang mengantar spesimen, dengan nomor yang dapat dihubungi. Unsur ini milik SATUSEHAT."
* ^context[+].type = #element
* ^context[=].expression = "Specimen"
* insert KemkesDefinition(Who carried the specimen, https://fhir.kemkes.go.id/r4/StructureDefinition/TransportedPerson)
* value[x] 1..1
* value[x] only ContactDetail
