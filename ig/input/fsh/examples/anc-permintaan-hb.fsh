Instance: anc-permintaan-hb
InstanceOf: IlpServiceRequest
Title: "Permintaan pemeriksaan hemoglobin"
Description: "Permintaan laboratorium pada kunjungan ANC"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/servicerequest/10009202"
* identifier.value = "LAB-2026-0917-11"

* status = #completed
* intent = #original-order
* priority = #routine
* category = $sct#108252007 "Laboratory procedure"
* code = $loinc#718-7 "Hemoglobin [Mass/volume] in Blood"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* occurrenceDateTime = "2026-09-17T01:40:00+00:00"
* authoredOn = "2026-09-17T01:38:00+00:00"
* requester = Reference(Practitioner/bidan)
* performer = Reference(Organization/puskesmas)
* reasonCode = $icd10#Z34.9 "Supervision of normal pregnancy, unspecified"
