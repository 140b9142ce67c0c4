Instance: ukur-kenaikan-bb-baru
InstanceOf: IlpKenaikanBb
Title: "Penimbangan pertama (B)"
Description: "Bayi pertama kali datang"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $pengukuran#kenaikan-bb "Kenaikan berat badan menurut KMS"
* subject = Reference(Patient/bayi)
* encounter = Reference(Encounter/posyandu)
* effectiveDateTime = "2026-09-09T00:35:00+00:00"
* issued = "2026-09-09T00:35:00+00:00"
* performer = Reference(Practitioner/kader)
* valueCodeableConcept = KenaikanBeratBadan#B "Baru pertama kali ditimbang"
