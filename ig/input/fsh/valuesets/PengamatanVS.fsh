ValueSet: PengamatanVS
Id: pengamatan
Title: "Pengamatan dan pemeriksaan"
Description: "Sistem kode yang diterima SATUSEHAT untuk pengamatan (RuleNumber 10010). Isi panduan hanya cuplikan: kode lain dari sistem ini tetap berlaku."
* insert Terminology(Observations)
* include codes from system $loinc
* include codes from system $sct
* include codes from system $kemkes-clinical-term
* include codes from system $kemkes-examination
* include codes from system $kemkes-term
* include codes from system $anc-custom-codes
