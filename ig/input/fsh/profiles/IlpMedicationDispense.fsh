Profile: IlpMedicationDispense
Parent: MedicationDispense
Id: ilp-medication-dispense
Title: "Pengeluaran obat ILP"
Description: "Obat yang diserahkan kepada seorang sasaran."
* insert Definition(ILP dispense)
* obeys ilp-medication-dispense-resep
* identifier 1..* MS
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* medication[x] MS
* medication[x] ^short = "Obat yang diserahkan"
* subject 1..1 MS
* subject only Reference(Patient)
* subject ^short = "Penerima obat"
* context ^short = "Kunjungan"
* authorizingPrescription ^short = "Resep yang dilayani"
* whenHandedOver ^short = "Waktu obat diserahkan"
