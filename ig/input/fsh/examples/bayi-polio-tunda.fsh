Instance: bayi-polio-tunda
InstanceOf: IlpImmunization
Title: "Imunisasi polio suntik tidak diberikan"
Description: "Vaksin habis di Posyandu"
Usage: #example
* status = #not-done
* statusReason = $v3-ActReason#OSTOCK "product out of stock"
* statusReason.text = "Vaksin IPV habis; dijadwalkan pada hari buka berikutnya"
* vaccineCode.coding[0] = $kfa#VG89 "POLIO"
* vaccineCode.coding[+] = $cvx#10 "IPV"
* patient = Reference(Patient/bayi)
* encounter = Reference(Encounter/posyandu)
* occurrenceDateTime = "2026-09-09T01:10:00+00:00"
* recorded = "2026-09-09T01:12:00+00:00"
* primarySource = true
* location = Reference(Location/posyandu)
* performer[0].function = $v2-0443#OP "Ordering Provider"
* performer[=].actor = Reference(Practitioner/bidan)
* performer[+].actor = Reference(Organization/puskesmas)
* reasonCode.coding[0] = $kemkes-immunization-reason#IM-Dasar "Imunisasi Program Rutin Dasar"
* reasonCode.coding[+] = $kemkes-immunization-timing#IM-Ideal "Imunisasi Ideal"
* protocolApplied.doseNumberPositiveInt = 2
