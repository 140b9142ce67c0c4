Instance: bayi-vitamin-a
InstanceOf: IlpMedicationAdministration
Title: "Pemberian vitamin A"
Description: "Kapsul vitamin A di Posyandu pada bulan vitamin A"
Usage: #example
* status = #completed
* category = $medication-admin-category#community "Community"
* medicationCodeableConcept = $kfa#93001118 "Retinol Palmitate 100.000 IU Kapsul Lunak (KIMIA FARMA)"
* subject = Reference(Patient/bayi)
* context = Reference(Encounter/posyandu)
* effectiveDateTime = "2026-09-09T01:25:00+00:00"
* performer.actor = Reference(Practitioner/bidan)
* dosage.text = "1 kapsul diminum di tempat"
* dosage.route = $atc#O "Oral"
* dosage.dose = 1 $orderableDrugForm#CAP "CAP"
