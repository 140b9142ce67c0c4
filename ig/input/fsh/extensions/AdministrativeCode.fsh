Extension: AdministrativeCode
Id: administrativeCode
Title: "Kode wilayah administrasi"
Description: "Kode wilayah Kemendagri pada alamat, ditulis tanpa titik, dari provinsi sampai RT dan RW. Unsur ini milik SATUSEHAT."
* ^context[+].type = #element
* ^context[=].expression = "Address"
* insert KemkesDefinition(Administrative area codes, https://fhir.kemkes.go.id/r4/StructureDefinition/administrativeCode)
* extension contains
    province 0..1 MS and
    city 0..1 MS and
    district 0..1 MS and
    village 0..1 MS and
    rt 0..1 MS and
    rw 0..1 MS
* extension[province] ^short = "Kode provinsi (2 digit)"
* extension[province].value[x] 1..1
* extension[province].value[x] only code
* extension[city] ^short = "Kode kabupaten/kota (4 digit)"
* extension[city].value[x] 1..1
* extension[city].value[x] only code
* extension[district] ^short = "Kode kecamatan (6 digit)"
* extension[district].value[x] 1..1
* extension[district].value[x] only code
* extension[village] ^short = "Kode desa/kelurahan (10 digit)"
* extension[village].value[x] 1..1
* extension[village].value[x] only code
* extension[rt] ^short = "Nomor RT"
* extension[rt].value[x] 1..1
* extension[rt].value[x] only code
* extension[rw] ^short = "Nomor RW"
* extension[rw].value[x] 1..1
* extension[rw].value[x] only code
