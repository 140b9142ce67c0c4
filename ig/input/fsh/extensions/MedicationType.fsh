Extension: MedicationType
Id: MedicationType
Title: "Jenis obat"
Description: "Racikan atau bukan: NC bukan racikan, SD racikan d.t.d., EP racikan non-d.t.d. Unsur ini milik SATUSEHAT."
* ^context[+].type = #element
* ^context[=].expression = "Medication"
* insert KemkesDefinition(Type of medicine, https://fhir.kemkes.go.id/r4/StructureDefinition/MedicationType)
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from MedicationTypeVS (required)
