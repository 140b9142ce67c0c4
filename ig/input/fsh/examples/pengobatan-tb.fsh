Instance: pengobatan-tb
InstanceOf: IlpEpisodeOfCare
Usage: #example
Title: "Episode pengobatan TB"
Description: "Pengobatan tuberkulosis sensitif obat"
* identifier.system = "http://sys-ids.kemkes.go.id/episode-of-care/10009202"
* identifier.value = "EOC-2026-0450"
* status = #active
* statusHistory[+].status = #active
* statusHistory[=].period.start = "2026-08-03T01:00:00+00:00"
* type = $kemkes-episodeofcare-type#TB-SO "Tuberkulosis Sensitif Obat"
* patient = Reference(Patient/warga-asing)
* managingOrganization = Reference(Organization/puskesmas)
* period.start = "2026-08-03T01:00:00+00:00"
