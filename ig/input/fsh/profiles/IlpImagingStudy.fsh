Profile: IlpImagingStudy
Parent: ImagingStudy
Id: ilp-imaging-study
Title: "Studi pencitraan ILP"
Description: "Rujukan ke foto atau USG yang disimpan di penyimpanan citra."
* insert Definition(ILP imaging study)
* obeys ilp-imaging-study-akses
* identifier 1..* MS
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* modality 1..* MS
* modality ^short = "Jenis alat menurut DICOM"
* subject only Reference(Patient)
* subject MS
* subject ^short = "Sasaran yang diperiksa"
* basedOn 1..* MS
* basedOn ^short = "Permintaan yang dilayani"
