Instance: ukur-lila-batas
InstanceOf: IlpLila
Title: "LiLA ibu hamil tepat 23,5 cm"
Description: "23,5 cm bukan KEK; kode LOINC"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $loinc#56072-2 "Circumference Mid upper arm - right"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 23.5 'cm' "cm"
