Instance: bayi-pentabio-1
InstanceOf: IlpImmunization
Title: "Imunisasi DPT-HB-Hib 1"
Description: "Imunisasi dasar di Posyandu oleh bidan"
Usage: #example
* status = #completed
* vaccineCode.coding[0] = $kfa#93001282 "Vaksin DTP - HB - Hib 0,5 mL (PENTABIO, 1)"
* vaccineCode.coding[+] = $cvx#198 "DTP-hepB-Hib Pentavalent Non-US"
* patient = Reference(Patient/bayi)
* encounter = Reference(Encounter/posyandu)
* occurrenceDateTime = "2026-09-09T01:10:00+00:00"
* recorded = "2026-09-09T01:12:00+00:00"
* primarySource = true
* location = Reference(Location/posyandu)
* lotNumber = "202609007"
* expirationDate = "2028-07-01"
* route = $atc#inj.intramuscular "Injection Intramuscular"
* doseQuantity = 0.5 'mL' "mL"
* performer[0].function = $v2-0443#AP "Administering Provider"
* performer[=].actor = Reference(Practitioner/bidan)
* performer[+].actor = Reference(Organization/puskesmas)
* reasonCode.coding[0] = $kemkes-immunization-reason#IM-Dasar "Imunisasi Program Rutin Dasar"
* reasonCode.coding[+] = $kemkes-immunization-timing#IM-Ideal "Imunisasi Ideal"
* protocolApplied.doseNumberPositiveInt = 1
