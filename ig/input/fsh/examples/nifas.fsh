Instance: nifas
InstanceOf: IlpEpisodeOfCare
Usage: #example
Title: "Episode nifas"
Description: "Nifas sejak persalinan"
* identifier.system = "http://sys-ids.kemkes.go.id/episode-of-care/10009202"
* identifier.value = "EOC-2026-0301"
* status = #finished
* statusHistory[+].status = #active
* statusHistory[=].period.start = "2026-07-01T06:40:00+00:00"
* statusHistory[=].period.end = "2026-08-12T06:40:00+00:00"
* statusHistory[+].status = #finished
* statusHistory[=].period.start = "2026-08-12T06:40:00+00:00"
* type = $kemkes-episodeofcare-type#PNC "Postnatal Care"
* patient = Reference(Patient/ibu-nifas)
* managingOrganization = Reference(Organization/puskesmas)
* period.start = "2026-07-01T06:40:00+00:00"
* period.end = "2026-08-12T06:40:00+00:00"
