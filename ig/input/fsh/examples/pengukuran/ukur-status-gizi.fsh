Instance: ukur-status-gizi
InstanceOf: IlpStatusGizi
Title: "Status gizi balita"
Description: "Kesimpulan: gizi kurang"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $kemkes-clinical-term#OC000108 "Klasifikasi status gizi"
* subject = Reference(Patient/ukur-balita)
* encounter = Reference(Encounter/ukur-kunjungan-balita)
* effectiveDateTime = "2026-09-10T00:50:00+00:00"
* issued = "2026-09-10T00:50:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueCodeableConcept = $kemkes-clinical-term#OI000002 "Gizi Kurang"
