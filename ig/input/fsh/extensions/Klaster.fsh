Extension: KlasterExt
Id: klaster
Title: "Klaster ILP"
Description: "Klaster Puskesmas yang memberi layanan pada kunjungan ini (KMK 2015/2023, Permenkes 19/2024)."
* ^context[+].type = #element
* ^context[=].expression = "Encounter"
* insert Definition(ILP cluster)
* value[x] 1..1
* value[x] only Coding
* valueCoding from KlasterVS (required)
* valueCoding.code 1..1
