Instance: lansia-kesan-klinis
InstanceOf: IlpClinicalImpression
Title: "Kesan klinis hipertensi"
Description: "Ringkasan penilaian dokter terhadap seorang lansia"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/clinicalimpression/10009202"
* identifier.value = "CI-2026-0915-01"

* status = #completed
* description = "Lansia dengan hipertensi, skrining SKILAS terganggu pada mobilisasi"
* subject = Reference(Patient/lansia)
* encounter = Reference(Encounter/lansia)
* effectiveDateTime = "2026-09-15T01:40:00+00:00"
* date = "2026-09-15T01:45:00+00:00"
* assessor = Reference(Practitioner/dokter)
* summary = "Hipertensi belum terkendali; kepatuhan minum obat perlu didampingi keluarga"
* finding.itemCodeableConcept = $icd10#I10 "Essential (primary) hypertension"
* prognosisCodeableConcept = $sct#170968001 "Prognosis good"
