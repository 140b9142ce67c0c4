Instance: ukur-berat-badan
InstanceOf: IlpBeratBadan
Title: "Berat badan balita"
Description: "Penimbangan dengan timbangan digital di Posyandu"
Usage: #example
* status = #final
* category = $observation-category#vital-signs
* code = $loinc#29463-7 "Body weight"
* subject = Reference(Patient/ukur-balita)
* encounter = Reference(Encounter/ukur-kunjungan-balita)
* effectiveDateTime = "2026-09-10T00:50:00+00:00"
* issued = "2026-09-10T00:50:00+00:00"
* performer = Reference(Practitioner/kader)
* valueQuantity = 11.2 'kg' "kg"
