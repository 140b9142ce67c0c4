Instance: lansia-amlodipin
InstanceOf: IlpMedicationAdministration
Title: "Pemberian amlodipin"
Description: "Tablet pertama diminum di depan petugas Pustu"
Usage: #example
* status = #completed
* category = $medication-admin-category#outpatient "Outpatient"
* medicationCodeableConcept = $kfa#93001819 "Amlodipine Besilate 5 mg Tablet (HOLI PHARMA)"
* subject = Reference(Patient/lansia)
* context = Reference(Encounter/lansia)
* effectiveDateTime = "2026-09-15T01:52:00+00:00"
* performer.actor = Reference(Practitioner/dokter)
* dosage.text = "1 tablet diminum di tempat"
* dosage.route = $atc#O "Oral"
* dosage.dose = 1 $orderableDrugForm#TAB "TAB"
