Profile: IlpHpl
Parent: IlpObservation
Id: ilp-hpl
Title: "Hari perkiraan lahir (HPL)"
Description: "HPHT ditambah 280 hari (11778-8), atau dari USG (11781-2)."
* insert Definition(Expected date of delivery)
* code from KodeHplVS (extensible)
* value[x] only dateTime
* value[x] ^short = "Tanggal perkiraan lahir"
* derivedFrom ^short = "HPHT yang dipakai"
* obeys ilp-hpl-kode and ilp-hpl-wajar
