CodeSystem: AncCustomCodes
Id: anc-custom-codes
Title: "Kode ANC WHO"
Description: "Nama sistem kode ANC WHO yang ikut dikirim pada pengamatan ANC SATUSEHAT. Isinya tidak disalin: kode tidak diperiksa satu per satu."
* ^url = "http://fhir.org/guides/who/anc-cds/CodeSystem/anc-custom-codes"
* ^publisher = "World Health Organization"
* ^experimental = false
* ^caseSensitive = true
* ^content = #not-present
