Extension: ProviderAtribute
Id: ProviderAtribute
Title: "Ciri fasilitas calon tujuan rujukan"
Description: "Jarak, strata, dan kode fasilitas calon tujuan rujukan, diisi oleh SATUSEHAT Rujukan. Unsur ini milik SATUSEHAT."
* ^context[+].type = #element
* ^context[=].expression = "Task.output"
* insert KemkesDefinition(Attributes of a referral candidate, https://fhir.kemkes.go.id/r4/StructureDefinition/providerAtribute)
* extension contains
    distance 0..1 and
    estimated-time 0..1 and
    strata 0..1 and
    bpjs-code 0..1 and
    kemkes-code 0..1
* extension[distance] ^short = "Jarak dari perujuk"
* extension[distance].value[x] only Quantity
* extension[estimated-time] ^short = "Perkiraan waktu tempuh"
* extension[estimated-time].value[x] only Quantity
* extension[strata] ^short = "Strata layanan"
* extension[strata].value[x] only code or string
* extension[bpjs-code] ^short = "Kode fasilitas BPJS"
* extension[bpjs-code].value[x] only code or string
* extension[kemkes-code] ^short = "Kode fasilitas Kemenkes"
* extension[kemkes-code].value[x] only code or string
