Instance: kunjungan-rumah-imunisasi
InstanceOf: IlpTask
Title: "Kunjungan rumah bayi terlambat imunisasi"
Description: "Tugas kader mengunjungi bayi yang tidak datang ke Posyandu"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/task/10009202"
* identifier.value = "KR-2026-0918-03"
* status = #requested
* intent = #order
* priority = #routine
* code = $sct#439708006 "Home visit"
* description = "Bayi tidak datang pada hari buka Posyandu; ingatkan imunisasi polio"
* for = Reference(Patient/bayi)
* authoredOn = "2026-09-18T02:00:00+00:00"
* lastModified = "2026-09-18T02:00:00+00:00"
* requester = Reference(Organization/puskesmas)
* owner = Reference(Practitioner/kader)
