Instance: kunjungan-rumah-perokok
InstanceOf: IlpObservation
Title: "Perokok di dalam rumah"
Description: "Pengamatan kader tentang satu keluarga pada kunjungan rumah"
Usage: #example
* status = #final
* category = $observation-category#social-history
* code = $sct#275105001 "Smoker in the family"
* subject = Reference(Group/keluarga)
* encounter = Reference(Encounter/kunjungan-rumah)
* effectiveDateTime = "2026-09-21T01:40:00+00:00"
* issued = "2026-09-21T01:40:00+00:00"
* performer = Reference(Practitioner/kader)
* valueCodeableConcept = $sct#77176002 "Smoker"
