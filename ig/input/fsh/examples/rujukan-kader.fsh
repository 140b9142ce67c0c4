Instance: rujukan-kader
InstanceOf: IlpRujukan
Title: "Usulan rujukan oleh kader"
Description: "Kader mengusulkan rujukan ke Pustu karena tanda bahaya; permintaannya dibuat tenaga kesehatan"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/servicerequest/10009202"
* identifier.value = "RJK-2026-1116-K1"
* status = #active
* intent = #proposal
* priority = #urgent
* category[+] = $sct#3457005 "Patient referral"
* category[+] = $jenis-rujukan#kader "Rujukan kader atau Posyandu"
* code = $sct#11429006 "Consultation"
* subject = Reference(Patient/bayi)
* encounter = Reference(Encounter/kunjungan-rumah-khusus)
* occurrenceDateTime = "2026-11-16T01:40:00+00:00"
* requester = Reference(Practitioner/kader)
* performer = Reference(Organization/pustu)
* reasonCode.coding[0] = $tanda-bahaya#suhu-bayi "Suhu di luar 36,5-37,5 derajat Celsius"
* reasonCode.coding[1] = $icd10#R50.9 "Fever, unspecified"
