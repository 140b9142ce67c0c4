Extension: CollectorOrganization
Id: CollectorOrganization
Title: "Organisasi pengambil spesimen"
Description: "Fasilitas yang mengambil spesimen. Unsur ini milik SATUSEHAT."
* ^context[+].type = #element
* ^context[=].expression = "Specimen.collection"
* insert KemkesDefinition(Organization that collected the specimen, https://fhir.kemkes.go.id/r4/StructureDefinition/CollectorOrganization)
* value[x] 1..1
* value[x] only Reference(Organization)
