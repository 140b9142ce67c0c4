Instance: ukur-presentasi
InstanceOf: IlpPresentasi
Title: "Presentasi kepala"
Description: "Pada 28 minggu"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $loinc#72155-5 "Position in womb Fetus [RHEA]"
* subject = Reference(Patient/ukur-ibu)
* encounter = Reference(Encounter/ukur-kunjungan-k4)
* effectiveDateTime = "2026-09-18T01:20:00+00:00"
* issued = "2026-09-18T01:20:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueCodeableConcept = $sct#1209182005 "Cephalic fetal presentation"
