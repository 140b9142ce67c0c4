Instance: anc-permintaan-usg
InstanceOf: IlpServiceRequest
Title: "Permintaan USG"
Description: "Permintaan USG dasar terbatas pada kunjungan ANC"
Usage: #example
* identifier[0].system = "http://sys-ids.kemkes.go.id/servicerequest/10009202"
* identifier[=].value = "USG-2026-0917-02"
* identifier[+].system = "http://sys-ids.kemkes.go.id/acsn/10009202"
* identifier[=].value = "ACSN-2026-0917-02"
* status = #completed
* intent = #original-order
* category = $sct#363679005 "Imaging"
* code = $icd9cm#88.78 "Diagnostic ultrasound of gravid uterus"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* occurrenceDateTime = "2026-09-17T02:05:00+00:00"
* requester = Reference(Practitioner/bidan)
* performer = Reference(Practitioner/dokter)
