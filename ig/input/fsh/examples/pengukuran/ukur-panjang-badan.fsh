Instance: ukur-panjang-badan
InstanceOf: IlpTinggiBadan
Title: "Panjang badan bayi"
Description: "Diukur berbaring, umur di bawah 24 bulan"
Usage: #example
* status = #final
* category = $observation-category#vital-signs
* code = $loinc#8306-3 "Body height --lying"
* subject = Reference(Patient/bayi)
* encounter = Reference(Encounter/posyandu)
* effectiveDateTime = "2026-09-09T00:35:00+00:00"
* issued = "2026-09-09T00:35:00+00:00"
* performer = Reference(Practitioner/kader)
* valueQuantity = 58.4 'cm' "cm"
* method = $pengukuran#berbaring "Diukur berbaring"
