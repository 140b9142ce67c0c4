Instance: rujukan-tugas
InstanceOf: IlpTask
Title: "Jalannya rujukan"
Description: "Rumah sakit menerima rujukan; status tugas mengikuti requested, accepted, in-progress, completed, atau rejected"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/task/10009202"
* identifier.value = "TGS-2026-1102-01"
* status = #accepted
* businessStatus = $status-tindak-lanjut#dirujuk "Dirujuk"
* intent = #order
* priority = #routine
* code = $sct#3457005 "Patient referral"
* focus = Reference(ServiceRequest/rujukan-vertikal)
* for = Reference(Patient/dewasa-hipertensi)
* encounter = Reference(Encounter/rawat-jalan)
* authoredOn = "2026-11-02T02:05:00+00:00"
* lastModified = "2026-11-03T01:00:00+00:00"
* requester = Reference(Organization/puskesmas)
* owner = Reference(Organization/rumah-sakit)
