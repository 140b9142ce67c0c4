Profile: IlpRiskAssessment
Parent: RiskAssessment
Id: ilp-risk-assessment
Title: "Penilaian risiko ILP"
Description: "Perkiraan risiko seorang sasaran, misalnya risiko penyakit jantung atau risiko kehamilan."
* insert Definition(ILP risk assessment)
* identifier obeys ilp-pengenal-sys-ids
* identifier ^short = "Nomor lokal dan nomor SATUSEHAT"
* obeys ilp-risk-assessment-prediksi
* subject only Reference(Patient or Group)
* subject MS
* subject ^short = "Sasaran yang dinilai"
* encounter ^short = "Kunjungan tempat penilaian dibuat"
* basis ^short = "Pengamatan yang menjadi dasar"
* prediction ^short = "Hasil penilaian risiko"
