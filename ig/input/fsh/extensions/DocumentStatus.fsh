Extension: DocumentStatus
Id: DocumentStatus
Title: "Status dokumen"
Description: "Status dokumen klinis, kapan, dan oleh siapa. Unsur ini milik SATUSEHAT."
* ^context[+].type = #element
* ^context[=].expression = "Composition"
* insert KemkesDefinition(Status of the document, https://fhir.kemkes.go.id/r4/StructureDefinition/DocumentStatus)
* extension contains
    statusCode 1..1 and
    statusTime 0..1 and
    statusAssigner 0..1
* extension[statusCode] ^short = "Kode status"
* extension[statusCode].value[x] only code
* extension[statusTime] ^short = "Waktu status ditetapkan"
* extension[statusTime].value[x] only dateTime
* extension[statusAssigner] ^short = "Pihak yang menetapkan status"
* extension[statusAssigner].value[x] only Reference
