Instance: bayi-polio-dilaporkan-kader
InstanceOf: IlpImmunization
Title: "Imunisasi polio dilaporkan kader"
Description: "Kader mencatat imunisasi yang diberikan di tempat lain"
Usage: #example
* status = #completed
* vaccineCode.coding[0] = $kfa#VG89 "POLIO"
* vaccineCode.coding[+] = $cvx#10 "IPV"
* patient = Reference(Patient/bayi)
* encounter = Reference(Encounter/posyandu)
* occurrenceDateTime = "2026-08-12T00:30:00+00:00"
* recorded = "2026-09-09T01:20:00+00:00"
* primarySource = true
* reportOrigin = $immunization-origin#provider "Other Provider"
* location = Reference(Location/posyandu)
* performer.function = $v2-0443#EP "Entering Provider (probably not the same as transcriptionist?)"
* performer.function.text = "Kader Posyandu"
* performer.actor = Reference(Organization/puskesmas)
* reasonCode.coding[0] = $kemkes-immunization-reason#IM-Dasar "Imunisasi Program Rutin Dasar"
* reasonCode.coding[+] = $kemkes-immunization-timing#IM-Ideal "Imunisasi Ideal"
* protocolApplied.doseNumberPositiveInt = 1
