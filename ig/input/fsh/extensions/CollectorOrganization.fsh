Extension: CollectorOrganization
Id: CollectorOrganization
Title: "Organisasi pengambil spesimen"
Description: "Fasilitas yang mengambil spesimen"
Context: Specimen.collection
* ^url = "https://fhir.kemkes.go.id/r4/StructureDefinition/CollectorOrganization"
* ^publisher = "Kementerian Kesehatan RI"
* value[x] 1..1
* value[x] only Reference(Organization)
