Instance: neonatus
InstanceOf: IlpEpisodeOfCare
Usage: #example
Title: "Episode neonatus"
Description: "28 hari pertama bayi"
* identifier.system = "http://sys-ids.kemkes.go.id/episode-of-care/10009202"
* identifier.value = "EOC-2026-0302"
* status = #finished
* statusHistory[+].status = #active
* statusHistory[=].period.start = "2026-07-01T06:40:00+00:00"
* statusHistory[=].period.end = "2026-07-29T06:40:00+00:00"
* statusHistory[+].status = #finished
* statusHistory[=].period.start = "2026-07-29T06:40:00+00:00"
* type = $kemkes-episodeofcare-type#Neonate "Neonate"
* patient = Reference(Patient/bayi)
* managingOrganization = Reference(Organization/puskesmas)
* period.start = "2026-07-01T06:40:00+00:00"
* period.end = "2026-07-29T06:40:00+00:00"
