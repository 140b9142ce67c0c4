Extension: ReceivedPerson
Id: ReceivedPerson
Title: "Penerima spesimen"
Description: "Petugas yang menerima spesimen di laboratorium"
Context: Specimen
* ^url = "https://fhir.kemkes.go.id/r4/StructureDefinition/ReceivedPerson"
* ^publisher = "Kementerian Kesehatan RI"
* value[x] 1..1
* value[x] only Reference(Practitioner or PractitionerRole)
