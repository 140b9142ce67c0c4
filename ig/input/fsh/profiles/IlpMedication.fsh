Profile: IlpMedication
Parent: Medication
Id: ilp-medication
Title: "Obat ILP"
Description: "Obat jadi atau racikan yang diresepkan, dikeluarkan, atau diberikan."
* insert Definition(ILP medication)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* extension contains MedicationType named medicationType 1..1 MS
* extension[medicationType] ^short = "Racikan atau bukan racikan"
* code obeys ilp-medication-kode
* code ^short = "Kode KFA: 92 untuk resep, 93 untuk obat yang dikeluarkan"
* form obeys ilp-medication-bentuk
* form ^short = "Bentuk sediaan"
* ingredient.item[x] obeys ilp-medication-bahan
* ingredient.item[x] ^short = "Bahan obat menurut KFA"
