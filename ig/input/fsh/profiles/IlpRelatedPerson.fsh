Profile: IlpRelatedPerson
Parent: RelatedPerson
Id: ilp-related-person
Title: "Keluarga pasien ILP"
Description: "Orang tua, pasangan, atau pendamping pasien; pada bayi terutama ibunya."
* insert Definition(Related person of a patient)
* insert IdentifiersBySystem
* identifier MS
* identifier.system 1..1
* identifier.value 1..1
* identifier contains nik 0..* MS and ihs 0..* MS
* insert IdentifierSlice(nik, $nik, "Nomor Induk Kependudukan")
* identifier[nik] obeys ilp-nik-1
* insert IdentifierSlice(ihs, $ihs-number, "Nomor pasien SATUSEHAT")
* patient MS
* patient ^short = "Pasien yang didampingi"
* relationship 1..* MS
* relationship ^short = "Hubungan dengan pasien, misalnya MTH untuk ibu"
* name 1..* MS
* name.text 1..1 MS
* name.text ^short = "Nama lengkap"
* gender MS
* birthDate MS
* communication.language from http://hl7.org/fhir/ValueSet/all-languages (preferred)
* obeys ilp-pat-1
* address.extension contains AdministrativeCode named administrativeCode 0..1 MS
* extension contains CitizenshipStatus named citizenshipStatus 0..1
