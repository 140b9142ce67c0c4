Extension: ConditionHistory
Id: ConditionHistory
Title: "Riwayat kondisi spesimen"
Description: "Keadaan spesimen sepanjang perjalanannya. Unsur ini milik SATUSEHAT."
* ^context[+].type = #element
* ^context[=].expression = "Specimen"
* insert KemkesDefinition(History of the condition of the specimen, https://fhir.kemkes.go.id/r4/StructureDefinition/ConditionHistory)
* extension contains
    status 0..1 and
    condition 0..1 and
    period 0..1
* extension[status] ^short = "Status spesimen pada rentang waktu ini"
* extension[status].value[x] only code
* extension[condition] ^short = "Keadaan spesimen"
* extension[condition].value[x] only CodeableConcept
* extension[period] ^short = "Rentang waktu"
* extension[period].value[x] only Period
