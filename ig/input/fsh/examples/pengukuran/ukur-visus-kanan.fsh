Instance: ukur-visus-kanan
InstanceOf: IlpVisus
Title: "Visus"
Description: "Mata kanan tepat 6/12: normal"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $loinc#79882-7 "Visual acuity uncorrected Right eye by Snellen eye chart"
* subject = Reference(Patient/ukur-remaja)
* encounter = Reference(Encounter/ukur-kunjungan-sekolah)
* effectiveDateTime = "2026-09-14T01:20:00+00:00"
* issued = "2026-09-14T01:20:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueRatio.numerator.value = 6
* valueRatio.denominator.value = 12
* interpretation = $pengukuran#visus-normal "Penglihatan normal"
