Instance: anc-konseling-gizi
InstanceOf: IlpProcedure
Title: "Konseling gizi ibu hamil"
Description: "Konseling pada kunjungan ANC"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/procedure/10009202"
* identifier.value = "ANC-2026-0917-P1"

* status = #completed
* category = $sct#409073007 "Education"
* code = $sct#61310001 "Nutrition education"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* performedPeriod.start = "2026-09-17T01:45:00+00:00"
* performedPeriod.end = "2026-09-17T01:55:00+00:00"
* performer.actor = Reference(Practitioner/bidan)
* reasonCode = $icd10#Z34.9 "Supervision of normal pregnancy, unspecified"
