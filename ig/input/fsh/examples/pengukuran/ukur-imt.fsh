Instance: ukur-imt
InstanceOf: IlpImt
Title: "IMT obesitas I"
Description: "26,4 kg/m2"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $loinc#39156-5 "Body mass index (BMI) [Ratio]"
* subject = Reference(Patient/ukur-dewasa)
* encounter = Reference(Encounter/ukur-kunjungan-dewasa)
* effectiveDateTime = "2026-09-16T01:30:00+00:00"
* issued = "2026-09-16T01:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueQuantity = 26.4 'kg/m2' "kg/m2"
* interpretation = $pengukuran#imt-obesitas-1 "Obesitas I"
