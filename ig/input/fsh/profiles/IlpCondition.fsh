Profile: IlpCondition
Parent: Condition
Id: ilp-condition
Title: "Kondisi ILP"
Description: "Diagnosis, keluhan, faktor risiko, atau masalah kesehatan seorang sasaran ILP, dicatat pada satu kunjungan."
* insert Definition(ILP condition)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* clinicalStatus MS
* clinicalStatus ^short = "Status klinis: aktif, kambuh, remisi, selesai"
* category MS
* category ^short = "Diagnosis kunjungan, masalah, atau keluhan"
* code 1..1 MS
* code obeys ilp-condition-kode and ilp-bentuk-icd-10 and ilp-bentuk-sct
* code from DiagnosisVS (preferred)
* code ^short = "ICD-10, SNOMED CT, atau istilah Kemenkes"
* subject only Reference(Patient)
* subject MS
* subject ^short = "Sasaran yang memiliki kondisi ini"
* encounter 1..1 MS
* encounter ^short = "Kunjungan tempat kondisi dicatat"
* onset[x] ^short = "Mulai dirasakan atau diketahui"
* recordedDate ^short = "Waktu pencatatan"
* recorder ^short = "Pencatat"
