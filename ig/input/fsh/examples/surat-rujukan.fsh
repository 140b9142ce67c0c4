Instance: surat-rujukan
InstanceOf: IlpDocumentReference
Usage: #example
Title: "Surat rujukan"
Description: "Hasil pindai surat rujukan ibu hamil"
* identifier.system = "http://sys-ids.kemkes.go.id/referral-number"
* identifier.value = "9202040101-2026-0117"
* status = #current
* type = $loinc#57133-1 "Referral note"
* subject = Reference(ibu-hamil)
* date = "2026-09-17T02:10:00+00:00"
* author = Reference(dokter)
* content.attachment.contentType = #application/pdf
* content.attachment.url = "https://simpus.contoh.id/dokumen/9202040101-2026-0117.pdf"
* content.attachment.title = "Surat rujukan"
* context.encounter = Reference(anc)
