Instance: rujukan-pustu
InstanceOf: IlpRujukan
Title: "Rujukan Pustu"
Description: "Pustu merujuk ke Puskesmas untuk pemeriksaan dokter tiga bulanan"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/servicerequest/10009202"
* identifier.value = "RJK-2026-0903-02"
* status = #completed
* intent = #original-order
* priority = #routine
* category[+] = $sct#3457005 "Patient referral"
* category[+] = $jenis-rujukan#pustu "Rujukan Pustu"
* code = $sct#737492002 "Outpatient care management"
* subject = Reference(Patient/dewasa-hipertensi)
* encounter = Reference(Encounter/pantau-hipertensi)
* occurrenceDateTime = "2026-10-01T01:00:00+00:00"
* requester = Reference(Practitioner/bidan)
* performer = Reference(Organization/puskesmas)
* reasonCode = $icd10#E11.9 "Type 2 diabetes mellitus without complications"
