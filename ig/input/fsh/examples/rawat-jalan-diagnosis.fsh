Instance: rawat-jalan-diagnosis
InstanceOf: IlpCondition
Title: "Diagnosis rawat jalan"
Description: "Diagnosis utama kunjungan rawat jalan"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/condition/10009202"
* identifier.value = "RJ-2026-1102-DX1"
* clinicalStatus = $condition-clinical#active "Active"
* category = $condition-category#encounter-diagnosis "Encounter Diagnosis"
* code = $icd10#I10 "Essential (primary) hypertension"
* subject = Reference(Patient/dewasa-hipertensi)
* encounter = Reference(Encounter/rawat-jalan)
* recordedDate = "2026-11-02T02:00:00+00:00"
* recorder = Reference(Practitioner/dokter)
