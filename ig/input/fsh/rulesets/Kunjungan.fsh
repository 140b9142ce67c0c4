// A finished visit of the examples: who, when, and the three statuses that SATUSEHAT expects.
RuleSet: KunjunganSelesai(number, patient, practitioner, date, start, served, end)
* identifier.system = "http://sys-ids.kemkes.go.id/encounter/10009202"
* identifier.value = "{number}"
* status = #finished
* subject = Reference(Patient/{patient})
* participant.type = $v3-ParticipationType#ATND "attender"
* participant.individual = Reference(Practitioner/{practitioner})
* period.start = "{date}T{start}:00+00:00"
* period.end = "{date}T{end}:00+00:00"
* statusHistory[+].status = #arrived
* statusHistory[=].period.start = "{date}T{start}:00+00:00"
* statusHistory[=].period.end = "{date}T{served}:00+00:00"
* statusHistory[+].status = #in-progress
* statusHistory[=].period.start = "{date}T{served}:00+00:00"
* statusHistory[=].period.end = "{date}T{end}:00+00:00"
* statusHistory[+].status = #finished
* statusHistory[=].period.start = "{date}T{end}:00+00:00"
* statusHistory[=].period.end = "{date}T{end}:00+00:00"
* serviceProvider = Reference(puskesmas)
