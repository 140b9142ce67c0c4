Instance: rujukan-vertikal
InstanceOf: IlpRujukan
Title: "Rujukan ke rumah sakit"
Description: "Hipertensi tidak terkendali dirujuk untuk pemeriksaan komplikasi"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/servicerequest/10009202"
* identifier.value = "RJK-2026-1102-01"
* status = #active
* intent = #original-order
* priority = #routine
* category[+] = $sct#3457005 "Patient referral"
* category[+] = $jenis-rujukan#vertikal "Rujukan vertikal"
* code = $sct#737492002 "Outpatient care management"
* subject = Reference(Patient/dewasa-hipertensi)
* encounter = Reference(Encounter/rawat-jalan)
* occurrenceDateTime = "2026-11-05T01:00:00+00:00"
* authoredOn = "2026-11-02T02:05:00+00:00"
* requester = Reference(Practitioner/dokter)
* performer = Reference(Organization/rumah-sakit)
* reasonCode = $icd10#I10 "Essential (primary) hypertension"
* patientInstruction = "Bawa surat rujukan dan kartu JKN ke RSUD."
