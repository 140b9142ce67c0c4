ValueSet: PermintaanVS
Id: permintaan
Title: "Permintaan layanan dan pemeriksaan"
Description: "Sistem kode yang diterima SATUSEHAT untuk permintaan (RuleNumber 10060), selain KPTL. Isi panduan hanya cuplikan: kode lain dari sistem ini tetap berlaku."
* insert Terminology(Requests for services)
* include codes from system $icd9cm
* include codes from system $loinc
* include codes from system $sct
* include codes from system $kemkes-examination
