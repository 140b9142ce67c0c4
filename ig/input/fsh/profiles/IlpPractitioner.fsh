Profile: IlpPractitioner
Parent: Practitioner
Id: ilp-practitioner
Title: "Petugas ILP"
Description: "Tenaga kesehatan atau kader. Kader tidak mempunyai nomor SATUSEHAT: cukup NIK atau nomor lokal."
* insert Definition(Health worker or kader)
* insert IdentifiersBySystem
* identifier 1..* MS
* identifier.system 1..1
* identifier.value 1..1
* identifier contains nik 0..* MS and nakesHisNumber 0..* MS
* insert IdentifierSlice(nik, $nik, "Nomor Induk Kependudukan")
* identifier[nik] obeys ilp-nik-3
* insert IdentifierSlice(nakesHisNumber, $nakes-his-number, "Nomor tenaga kesehatan SATUSEHAT")
* name 1..* MS
* name.text 1..1 MS
* name.text ^short = "Nama lengkap dengan gelar"
* gender MS
* birthDate MS
* communication from http://hl7.org/fhir/ValueSet/all-languages (preferred)
* obeys ilp-pat-1
* qualification MS
* qualification ^short = "STR, SIP, ijazah; bagi kader: pelatihan"
* address.extension contains AdministrativeCode named administrativeCode 0..1 MS
