Instance: ukur-lila-kek
InstanceOf: IlpLila
Title: "LiLA ibu hamil dengan KEK"
Description: "23,4 cm: kurang energi kronis"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $sct#284473002 "Mid upper arm circumference"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 23.4 'cm' "cm"
* interpretation = $kemkes-clinical-term#OI000018 "Kurang Energi Kronis (KEK)"
