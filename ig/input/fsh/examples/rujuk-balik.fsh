Instance: rujuk-balik
InstanceOf: IlpRujukBalik
Title: "Rujuk balik dari rumah sakit"
Description: "Hipertensi sudah terkendali; obat dilanjutkan di Puskesmas"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/servicerequest/10009299"
* identifier.value = "RB-2026-1112-01"
* status = #active
* intent = #original-order
* priority = #routine
* category[+] = $sct#3457005 "Patient referral"
* category[+] = $jenis-rujukan#balik "Rujuk balik"
* code = $sct#185389009 "Follow-up visit"
* basedOn = Reference(ServiceRequest/rujukan-vertikal)
* subject = Reference(Patient/dewasa-hipertensi)
* encounter = Reference(Encounter/kunjungan-rujukan)
* occurrenceDateTime = "2026-11-19T01:00:00+00:00"
* authoredOn = "2026-11-12T05:00:00+00:00"
* requester = Reference(Organization/rumah-sakit)
* performer = Reference(Organization/puskesmas)
* reasonCode = $icd10#I10 "Essential (primary) hypertension"
