ValueSet: DiagnosisVS
Id: diagnosis
Title: "Diagnosis, keluhan, dan masalah"
Description: "Sistem kode yang diterima SATUSEHAT untuk kondisi (RuleNumber 10003). Isi panduan hanya cuplikan: kode lain dari sistem ini tetap berlaku."
* insert Terminology(Diagnoses and complaints)
* include codes from system $icd10
* include codes from system $sct
* include codes from system $kemkes-clinical-term
