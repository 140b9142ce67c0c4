Instance: ukur-visus-kiri
InstanceOf: IlpVisus
Title: "Visus"
Description: "Mata kiri 6/18: gangguan ringan, dirujuk"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $loinc#79883-5 "Visual acuity uncorrected Left eye by Snellen eye chart"
* subject = Reference(Patient/ukur-remaja)
* encounter = Reference(Encounter/ukur-kunjungan-sekolah)
* effectiveDateTime = "2026-09-14T01:20:00+00:00"
* issued = "2026-09-14T01:20:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueRatio.numerator.value = 6
* valueRatio.denominator.value = 18
* interpretation = $pengukuran#visus-ringan "Gangguan penglihatan ringan"
