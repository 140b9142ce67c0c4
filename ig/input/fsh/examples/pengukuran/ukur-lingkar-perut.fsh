Instance: ukur-lingkar-perut
InstanceOf: IlpLingkarPerut
Title: "Lingkar perut"
Description: "Perempuan, 84 cm: obesitas sentral"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $sct#276361009 "Waist circumference"
* subject = Reference(Patient/ukur-dewasa)
* encounter = Reference(Encounter/ukur-kunjungan-dewasa)
* effectiveDateTime = "2026-09-16T01:30:00+00:00"
* issued = "2026-09-16T01:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueQuantity = 84 'cm' "cm"
* interpretation = $pengukuran#obesitas-sentral "Obesitas sentral"
