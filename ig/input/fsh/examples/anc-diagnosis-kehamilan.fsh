Instance: anc-diagnosis-kehamilan
InstanceOf: IlpCondition
Title: "Diagnosis kehamilan normal"
Description: "Diagnosis pada kunjungan ANC di Puskesmas SP IV Prafi"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/condition/10009202"
* identifier.value = "ANC-2026-0917-DX1"

* clinicalStatus = $condition-clinical#active "Active"
* verificationStatus = $condition-ver-status#confirmed "Confirmed"
* category = $condition-category#encounter-diagnosis "Encounter Diagnosis"
* code = $icd10#Z34.9 "Supervision of normal pregnancy, unspecified"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* recordedDate = "2026-09-17T01:40:00+00:00"
* recorder = Reference(Practitioner/bidan)
