Profile: IlpClinicalImpression
Parent: ClinicalImpression
Id: ilp-clinical-impression
Title: "Kesan klinis ILP"
Description: "Ringkasan perjalanan penyakit, temuan, dan prognosis menurut pemeriksa."
* insert Definition(ILP clinical impression)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* subject only Reference(Patient)
* subject MS
* subject ^short = "Sasaran yang dinilai"
* encounter 1..1 MS
* encounter ^short = "Kunjungan tempat penilaian dibuat"
* finding.itemCodeableConcept obeys ilp-clinical-impression-temuan
* prognosisCodeableConcept obeys ilp-clinical-impression-prognosis
* prognosisCodeableConcept ^short = "Prognosis"
