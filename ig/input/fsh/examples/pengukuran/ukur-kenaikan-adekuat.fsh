Instance: ukur-kenaikan-adekuat
InstanceOf: IlpKenaikanAdekuat
Title: "Kenaikan berat badan adekuat"
Description: "Bentuk nasional dari N"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $kemkes-clinical-term#OC000012 "Kenaikan Berat Badan Adekuat"
* subject = Reference(Patient/ukur-balita)
* encounter = Reference(Encounter/ukur-kunjungan-balita)
* effectiveDateTime = "2026-09-10T00:50:00+00:00"
* issued = "2026-09-10T00:50:00+00:00"
* performer = Reference(Practitioner/kader)
* valueBoolean = true
