Profile: IlpMedicationRequest
Parent: MedicationRequest
Id: ilp-medication-request
Title: "Resep ILP"
Description: "Satu butir resep bagi seorang sasaran."
* insert Definition(ILP prescription)
* obeys ilp-medication-request-resep
* identifier 1..* MS
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* medication[x] MS
* medication[x] ^short = "Obat: rujukan, obat terkandung, atau kode"
* subject only Reference(Patient)
* subject MS
* subject ^short = "Penerima obat"
* encounter ^short = "Kunjungan tempat resep ditulis"
* authoredOn 1..1 MS
* authoredOn ^short = "Waktu resep ditulis"
* requester ^short = "Penulis resep"
* reasonCode obeys ilp-medication-request-alasan
* dosageInstruction ^short = "Aturan pakai"
