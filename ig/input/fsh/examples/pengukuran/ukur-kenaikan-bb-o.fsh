Instance: ukur-kenaikan-bb-o
InstanceOf: IlpKenaikanBb
Title: "Bulan lalu tidak ditimbang (O)"
Description: "Kenaikan tidak dapat dinilai"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $pengukuran#kenaikan-bb "Kenaikan berat badan menurut KMS"
* subject = Reference(Patient/ukur-balita)
* encounter = Reference(Encounter/ukur-kunjungan-balita)
* effectiveDateTime = "2026-09-10T00:50:00+00:00"
* issued = "2026-09-10T00:50:00+00:00"
* performer = Reference(Practitioner/kader)
* valueCodeableConcept = KenaikanBeratBadan#O "Tidak ditimbang bulan lalu"
