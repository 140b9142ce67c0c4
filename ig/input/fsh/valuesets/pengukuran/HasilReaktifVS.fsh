ValueSet: HasilReaktifVS
Id: hasil-reaktif
Title: "Hasil reaktif atau tidak"
Description: "SNOMED CT seperti SATUSEHAT."
* insert Terminology(Reactive or not)
* $sct#131194007 "Non-Reactive"
* $sct#11214006 "Reactive"
