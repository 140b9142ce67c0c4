Extension: BirthPlace
Id: birthPlace
Title: "Tempat lahir"
Description: "Kota dan negara kelahiran. Unsur ini milik SATUSEHAT."
* ^context[+].type = #element
* ^context[=].expression = "Patient"
* ^context[+].type = #element
* ^context[=].expression = "RelatedPerson"
* insert KemkesDefinition(Place of birth, https://fhir.kemkes.go.id/r4/StructureDefinition/birthPlace)
* value[x] 1..1
* value[x] only Address
