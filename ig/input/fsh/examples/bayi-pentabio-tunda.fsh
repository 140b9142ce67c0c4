Instance: bayi-pentabio-tunda
InstanceOf: IlpImmunization
Title: "Imunisasi DPT-HB-Hib ditunda"
Description: "Bayi demam, imunisasi ditunda"
Usage: #example
* status = #not-done
* statusReason = $v3-ActReason#MEDPREC "medical precaution"
* statusReason.text = "Bayi sedang demam"
* vaccineCode.coding[0] = $kfa#93001282 "Vaksin DTP - HB - Hib 0,5 mL (PENTABIO, 1)"
* vaccineCode.coding[+] = $cvx#198 "DTP-hepB-Hib Pentavalent Non-US"
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
* protocolApplied.doseNumberPositiveInt = 1
