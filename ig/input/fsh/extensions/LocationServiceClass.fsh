Extension: LocationServiceClass
Id: LocationServiceClass
Title: "Kelas layanan lokasi"
Description: "Kelas rawat inap atau rawat jalan pada lokasi. Unsur ini milik SATUSEHAT."
* ^context[+].type = #element
* ^context[=].expression = "Location"
* insert KemkesDefinition(Service class of a location, https://fhir.kemkes.go.id/r4/StructureDefinition/LocationServiceClass)
* value[x] 1..1
* value[x] only CodeableConcept
