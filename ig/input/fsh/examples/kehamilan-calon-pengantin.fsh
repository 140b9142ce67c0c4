Instance: kehamilan-calon-pengantin
InstanceOf: IlpEpisodeOfCare
Usage: #example
Title: "Episode kehamilan terlambat diketahui"
Description: "Kehamilan yang pertama kali diperiksa sesudah trimester 1"
* identifier.system = "http://sys-ids.kemkes.go.id/episode-of-care/10009202"
* identifier.value = "EOC-2026-0520"
* status = #active
* statusHistory[+].status = #active
* statusHistory[=].period.start = "2026-10-08T01:00:00+00:00"
* type = $kemkes-episodeofcare-type#ANC "Antenatal Care"
* patient = Reference(Patient/calon-pengantin)
* managingOrganization = Reference(Organization/puskesmas)
* period.start = "2026-10-08T01:00:00+00:00"
