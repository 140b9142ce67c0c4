Profile: IlpComposition
Parent: Composition
Id: ilp-composition
Title: "Dokumen klinis ILP"
Description: "Dokumen yang merangkai catatan satu kunjungan, misalnya formulir skrining PTM."
* insert Definition(ILP clinical document)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* extension contains DocumentStatus named documentStatus 0..1
* extension[documentStatus] ^short = "Status dokumen"
* type obeys ilp-composition-jenis
* type ^short = "Jenis dokumen: LOINC atau composition-type Kemenkes"
* subject 1..1 MS
* subject only Reference(Patient or Group)
* subject ^short = "Sasaran dokumen"
* encounter ^short = "Kunjungan yang didokumentasikan"
* author ^short = "Penyusun"
* section.code obeys ilp-composition-bagian
