Instance: anc-laporan-hb
InstanceOf: IlpDiagnosticReport
Title: "Laporan hemoglobin"
Description: "Laporan laboratorium hemoglobin ibu hamil"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/diagnostic/10009202/lab"
* identifier.value = "LHB-2026-0917-11"

* status = #final
* category = $v2-0074#HM "Hematology"
* code = $loinc#718-7 "Hemoglobin [Mass/volume] in Blood"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* basedOn = Reference(ServiceRequest/anc-permintaan-hb)
* effectiveDateTime = "2026-09-17T02:05:00+00:00"
* issued = "2026-09-17T02:12:00+00:00"
* performer = Reference(Organization/puskesmas)
* specimen = Reference(Specimen/anc-darah-vena)
* result = Reference(Observation/anc-hemoglobin)
* conclusion = "Hemoglobin dalam batas normal untuk ibu hamil"
