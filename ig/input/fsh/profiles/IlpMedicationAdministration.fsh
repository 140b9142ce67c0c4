Profile: IlpMedicationAdministration
Parent: MedicationAdministration
Id: ilp-medication-administration
Title: "Pemberian obat ILP"
Description: "Obat yang diberikan langsung kepada seorang sasaran, misalnya vitamin A di Posyandu."
* insert Definition(ILP medication administration)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* medication[x] MS
* medication[x] obeys ilp-medication-administration-obat
* medication[x] ^short = "Obat yang diberikan"
* subject only Reference(Patient)
* subject MS
* subject ^short = "Penerima obat"
* context ^short = "Kunjungan tempat obat diberikan"
* effective[x] MS
* effective[x] ^short = "Waktu pemberian"
* performer ^short = "Pemberi obat"
