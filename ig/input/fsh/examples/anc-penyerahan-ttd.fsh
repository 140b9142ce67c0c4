Instance: anc-penyerahan-ttd
InstanceOf: IlpMedicationDispense
Title: "Penyerahan tablet tambah darah"
Description: "Obat diserahkan di loket farmasi"
Usage: #example
* identifier[0].use = #official
* identifier[=].system = "http://sys-ids.kemkes.go.id/prescription/10009202"
* identifier[=].value = "R-2026-0917-04"
* identifier[+].use = #official
* identifier[=].system = "http://sys-ids.kemkes.go.id/prescription-item/10009202"
* identifier[=].value = "R-2026-0917-04-1"
* status = #completed
* category = $medicationdispense-category#outpatient "Outpatient"
* contained = obat-ttd-terkandung
* medicationReference = Reference(obat-ttd-terkandung)
* subject = Reference(Patient/ibu-hamil)
* context = Reference(Encounter/anc)
* performer.actor = Reference(Practitioner/bidan)
* authorizingPrescription = Reference(MedicationRequest/anc-resep-ttd)
* quantity = 30 $orderableDrugForm#TAB "TAB"
* daysSupply = 30 'd' "days"
* whenPrepared = "2026-09-17T02:10:00+00:00"
* whenHandedOver = "2026-09-17T02:15:00+00:00"
* dosageInstruction.sequence = 1
* dosageInstruction.text = "1 tablet sehari, diminum malam sebelum tidur"
* dosageInstruction.timing.repeat.frequency = 1
* dosageInstruction.timing.repeat.period = 1
* dosageInstruction.timing.repeat.periodUnit = #d
* dosageInstruction.route = $atc#O "Oral"
* dosageInstruction.doseAndRate.type = $dose-rate-type#ordered "Ordered"
* dosageInstruction.doseAndRate.doseQuantity = 1 $orderableDrugForm#TAB "TAB"
