Instance: lansia-berhenti-merokok
InstanceOf: IlpGoal
Title: "Berhenti merokok"
Description: "Tujuan program upaya berhenti merokok"
Usage: #example
* lifecycleStatus = #active
* category = $goal-category#behavioral "Behavioral"
* description = $sct#160617001 "Stopped smoking"
* subject = Reference(Patient/lansia)
* startDate = "2026-09-15"
* target.measure = $loinc#93045-3
* target.detailQuantity = 6 '[ppm]' "ppm"
* target.dueDate = "2026-12-15"
* expressedBy = Reference(Practitioner/dokter)
