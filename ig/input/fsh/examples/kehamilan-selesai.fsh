Instance: kehamilan-selesai
InstanceOf: IlpEpisodeOfCare
Usage: #example
Title: "Episode kehamilan yang selesai"
Description: "Kehamilan yang berakhir dengan persalinan 1 Juli 2026"
* identifier.system = "http://sys-ids.kemkes.go.id/episode-of-care/10009202"
* identifier.value = "EOC-2025-0871"
* status = #finished
* statusHistory[+].status = #active
* statusHistory[=].period.start = "2025-11-20T01:00:00+00:00"
* statusHistory[=].period.end = "2026-07-01T06:40:00+00:00"
* statusHistory[+].status = #finished
* statusHistory[=].period.start = "2026-07-01T06:40:00+00:00"
* type = $kemkes-episodeofcare-type#ANC "Antenatal Care"
* patient = Reference(Patient/ibu-nifas)
* managingOrganization = Reference(Organization/puskesmas)
* period.start = "2025-11-20T01:00:00+00:00"
* period.end = "2026-07-01T06:40:00+00:00"
