Profile: IlpMedicationStatement
Parent: MedicationStatement
Id: ilp-medication-statement
Title: "Pernyataan konsumsi obat ILP"
Description: "Obat yang diminum sasaran menurut pengakuan, misalnya tablet tambah darah."
* insert Definition(ILP medication statement)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* medication[x] MS
* medication[x] obeys ilp-medication-statement-obat
* medication[x] ^short = "Obat yang diminum"
* subject only Reference(Patient)
* subject MS
* subject ^short = "Peminum obat"
* context ^short = "Kunjungan tempat pernyataan dicatat"
* effective[x] ^short = "Waktu atau rentang minum obat"
* informationSource ^short = "Pemberi keterangan"
