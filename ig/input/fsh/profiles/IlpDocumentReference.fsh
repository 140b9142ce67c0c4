Profile: IlpDocumentReference
Parent: DocumentReference
Id: ilp-document-reference
Title: "Rujukan dokumen ILP"
Description: "Keterangan tentang dokumen yang disimpan: surat rujukan, hasil pindai, atau foto."
* insert Definition(Document reference)
* identifier MS
* status MS
* type 1..1 MS
* type ^short = "Jenis dokumen"
* subject 1..1 MS
* date MS
* author MS
* content MS
* content.attachment.contentType 1..1
* context.encounter MS
