ValueSet: TindakanVS
Id: tindakan
Title: "Tindakan"
Description: "Sistem kode yang diterima SATUSEHAT untuk tindakan (RuleNumber 10015), selain KPTL. Isi panduan hanya cuplikan: kode lain dari sistem ini tetap berlaku."
* insert Terminology(Procedures)
* include codes from system $icd9cm
* include codes from system $sct
* include codes from system $kemkes-clinical-term
