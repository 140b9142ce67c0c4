Extension: ServiceClass
Id: ServiceClass
Title: "Kelas layanan kunjungan"
Description: "Kelas layanan yang ditempati dan naik atau turunnya dari hak pasien. Unsur ini milik SATUSEHAT."
* ^context[+].type = #element
* ^context[=].expression = "Encounter.location"
* insert KemkesDefinition(Service class of a visit, https://fhir.kemkes.go.id/r4/StructureDefinition/ServiceClass)
* extension contains
    value 0..1 MS and
    upgradeClassIndicator 0..1 MS
* extension[value] ^short = "Kelas yang ditempati"
* extension[value].value[x] 1..1
* extension[value].value[x] only CodeableConcept
* extension[upgradeClassIndicator] ^short = "Tetap, naik, turun, atau titip kelas"
* extension[upgradeClassIndicator].value[x] 1..1
* extension[upgradeClassIndicator].value[x] only CodeableConcept
