Extension: CitizenshipStatus
Id: citizenshipStatus
Title: "Status kewarganegaraan"
Description: "WNI untuk warga negara Indonesia, WNA untuk warga negara asing. Unsur ini milik SATUSEHAT."
* ^context[+].type = #element
* ^context[=].expression = "Patient"
* ^context[+].type = #element
* ^context[=].expression = "RelatedPerson"
* insert KemkesDefinition(Citizenship status, https://fhir.kemkes.go.id/r4/StructureDefinition/citizenshipStatus)
* value[x] 1..1
* value[x] only code
* valueCode ^short = "WNI | WNA"
