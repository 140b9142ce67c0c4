Extension: TransportedTime
Id: TransportedTime
Title: "Waktu pengiriman spesimen"
Description: "Waktu spesimen dikirim ke laboratorium. Unsur ini milik SATUSEHAT."
* ^context[+].type = #element
* ^context[=].expression = "Specimen"
* insert KemkesDefinition(Time the specimen was sent, https://fhir.kemkes.go.id/r4/StructureDefinition/TransportedTime)
* value[x] 1..1
* value[x] only dateTime
