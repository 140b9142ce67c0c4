Instance: anc-resep-ttd
InstanceOf: IlpMedicationRequest
Title: "Resep tablet tambah darah"
Description: "30 tablet untuk ibu hamil, obat terkandung di dalam resep"
Usage: #example
* identifier[0].use = #official
* identifier[=].system = "http://sys-ids.kemkes.go.id/prescription/10009202"
* identifier[=].value = "R-2026-0917-04"
* identifier[+].use = #official
* identifier[=].system = "http://sys-ids.kemkes.go.id/prescription-item/10009202"
* identifier[=].value = "R-2026-0917-04-1"
* status = #completed
* intent = #order
* category = $medicationrequest-category#community "Community"
* priority = #routine
* contained = obat-ttd-terkandung
* medicationReference = Reference(obat-ttd-terkandung)
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* authoredOn = "2026-09-17T01:58:00+00:00"
* requester = Reference(Practitioner/bidan)
* reasonCode = $icd10#Z34.9 "Supervision of normal pregnancy, unspecified"
* dosageInstruction.sequence = 1
* dosageInstruction.text = "1 tablet sehari, diminum malam sebelum tidur"
* dosageInstruction.timing.repeat.frequency = 1
* dosageInstruction.timing.repeat.period = 1
* dosageInstruction.timing.repeat.periodUnit = #d
* dosageInstruction.route = $atc#O "Oral"
* dosageInstruction.doseAndRate.type = $dose-rate-type#ordered "Ordered"
* dosageInstruction.doseAndRate.doseQuantity = 1 $orderableDrugForm#TAB "TAB"
* dispenseRequest.quantity = 30 $orderableDrugForm#TAB "TAB"
* dispenseRequest.expectedSupplyDuration = 30 'd' "days"
* dispenseRequest.performer = Reference(Organization/puskesmas)
