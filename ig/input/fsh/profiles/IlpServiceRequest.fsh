Profile: IlpServiceRequest
Parent: ServiceRequest
Id: ilp-service-request
Title: "Permintaan layanan ILP"
Description: "Permintaan laboratorium, tindakan, atau rujukan."
* insert Definition(ILP service request)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* category ^short = "Golongan permintaan, misalnya laboratorium atau rujukan"
* code 1..1 MS
* code obeys ilp-service-request-kode and ilp-bentuk-icd-9-cm and ilp-bentuk-loinc and ilp-bentuk-sct
* code from PermintaanVS (preferred)
* code ^short = "Layanan yang diminta"
* subject MS
* subject only Reference(Patient or Location)
* subject ^short = "Sasaran; lokasi untuk pemeriksaan lingkungan"
* encounter 1..1 MS
* encounter ^short = "Kunjungan asal permintaan"
* occurrence[x] ^short = "Kapan layanan diharapkan"
* requester ^short = "Peminta"
* performer ^short = "Pelaksana atau tujuan rujukan"
* reasonCode obeys ilp-service-request-alasan
