Instance: ukur-tfu
InstanceOf: IlpTfu
Title: "TFU"
Description: "27 cm pada 28 minggu"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $loinc#11881-0 "Uterus Fundal height Tape measure"
* subject = Reference(Patient/ukur-ibu)
* encounter = Reference(Encounter/ukur-kunjungan-k4)
* effectiveDateTime = "2026-09-18T01:20:00+00:00"
* issued = "2026-09-18T01:20:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 27 'cm' "cm"
