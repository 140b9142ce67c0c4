Instance: kehamilan
InstanceOf: IlpEpisodeOfCare
Usage: #example
Title: "Episode kehamilan"
Description: "Episode asuhan kehamilan yang sedang berjalan"
* identifier.system = "http://sys-ids.kemkes.go.id/episode-of-care/10009202"
* identifier.value = "EOC-2026-0412"
* status = #active
* statusHistory.status = #active
* statusHistory.period.start = "2026-09-17T01:00:00+00:00"
* type = $kemkes-episodeofcare-type#ANC "Antenatal Care"
* patient = Reference(ibu-hamil)
* managingOrganization = Reference(puskesmas)
* period.start = "2026-09-17T01:00:00+00:00"
