CodeSystem: AncCustomCodes
Id: anc-custom-codes
Title: "Kode ANC WHO"
Description: "Nama sistem kode ANC WHO yang ikut dikirim pada pengamatan ANC SATUSEHAT. Isinya tidak disalin: kode tidak diperiksa satu per satu."
* insert Terminology(WHO antenatal care codes)
* ^url = "http://fhir.org/guides/who/anc-cds/CodeSystem/anc-custom-codes"
* ^publisher = "World Health Organization"
* ^caseSensitive = true
* ^content = #not-present
