Instance: anc-konsumsi-ttd
InstanceOf: IlpMedicationStatement
Title: "Konsumsi tablet tambah darah"
Description: "Pengakuan ibu: 25 dari 30 tablet diminum"
Usage: #example
* identifier.system = "http://sys-ids.kemkes.go.id/medicationstatement/10009202"
* identifier.value = "ANC-2026-0917-MS1"

* status = #completed
* category = $medication-statement-category#community "Community"
* medicationCodeableConcept = $kfa#93001004 "Ferrous Fumarate 180 mg / Folic Acid 0,4 mg Tablet Salut Gula (ORYZA FARMA)"
* medicationCodeableConcept.text = "TABLET TAMBAH DARAH"
* subject = Reference(Patient/ibu-hamil)
* context = Reference(Encounter/anc)
* effectivePeriod.start = "2026-08-17"
* effectivePeriod.end = "2026-09-16"
* dateAsserted = "2026-09-17T01:30:00+00:00"
* informationSource = Reference(Patient/ibu-hamil)
* dosage.text = "25 dari 30 tablet diminum"
* dosage.doseAndRate.doseQuantity = 25 $orderableDrugForm#TAB "TAB"
