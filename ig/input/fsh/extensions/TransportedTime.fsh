Extension: TransportedTime
Id: TransportedTime
Title: "Waktu pengiriman spesimen"
Description: "Waktu spesimen dikirim ke laboratorium"
Context: Specimen
* ^url = "https://fhir.kemkes.go.id/r4/StructureDefinition/TransportedTime"
* ^publisher = "Kementerian Kesehatan RI"
* value[x] 1..1
* value[x] only dateTime
