Extension: TransportedPerson
Id: TransportedPerson
Title: "Pengirim spesimen"
Description: "Orang yang mengantar spesimen, dengan nomor yang dapat dihubungi"
Context: Specimen
* ^url = "https://fhir.kemkes.go.id/r4/StructureDefinition/TransportedPerson"
* ^publisher = "Kementerian Kesehatan RI"
* value[x] 1..1
* value[x] only ContactDetail
