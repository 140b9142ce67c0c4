Extension: MedicationType
Id: MedicationType
Title: "Jenis obat"
Description: "Racikan atau bukan: NC bukan racikan, SD racikan d.t.d., EP racikan non-d.t.d."
Context: Medication
* ^url = "https://fhir.kemkes.go.id/r4/StructureDefinition/MedicationType"
* ^publisher = "Kementerian Kesehatan RI"
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from MedicationTypeVS (required)
