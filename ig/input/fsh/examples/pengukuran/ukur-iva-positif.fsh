Instance: ukur-iva-positif
InstanceOf: IlpIva
Title: "IVA positif"
Description: "Dirujuk atau ditata laksana krioterapi"
Usage: #example
* status = #final
* category = $observation-category#exam
* code = $kemkes-examination#X099241 "Tes IVA"
* subject = Reference(Patient/ukur-dewasa)
* encounter = Reference(Encounter/ukur-kunjungan-dewasa)
* effectiveDateTime = "2026-09-16T01:30:00+00:00"
* issued = "2026-09-16T01:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueCodeableConcept = $sct#300557001 "Aceto-white reaction positive"
