Profile: IlpProcedure
Parent: Procedure
Id: ilp-procedure
Title: "Tindakan ILP"
Description: "Tindakan, konseling, edukasi, atau perawatan bagi seorang sasaran atau sekelompok sasaran."
* insert Definition(ILP procedure)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* category ^short = "Golongan tindakan"
* code 1..1 MS
* code obeys ilp-procedure-kode and ilp-bentuk-icd-9-cm and ilp-bentuk-sct
* code from TindakanVS (preferred)
* code ^short = "ICD-9-CM, SNOMED CT, istilah Kemenkes, atau KPTL"
* subject only Reference(Patient or Group)
* subject MS
* subject ^short = "Sasaran atau kelompok sasaran"
* encounter 1..1 MS
* encounter ^short = "Kunjungan tempat tindakan dilakukan"
* performed[x] MS
* performed[x] ^short = "Waktu tindakan"
* performer ^short = "Pelaksana"
* reasonCode obeys ilp-procedure-alasan
