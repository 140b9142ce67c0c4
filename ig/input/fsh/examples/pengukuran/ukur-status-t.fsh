Instance: ukur-status-t
InstanceOf: IlpKenaikanAdekuat
Title: "Status T"
Description: "Bentuk nasional dari T"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $kemkes-clinical-term#OC000146 "Status pertumbuhan tidak naik (Status T)"
* subject = Reference(Patient/ukur-balita)
* encounter = Reference(Encounter/ukur-kunjungan-balita)
* effectiveDateTime = "2026-09-10T00:50:00+00:00"
* issued = "2026-09-10T00:50:00+00:00"
* performer = Reference(Practitioner/kader)
* valueCodeableConcept = $kemkes-clinical-term#OV000306 "Tidak Adekuat"
