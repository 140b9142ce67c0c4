Instance: ukur-hbsag
InstanceOf: IlpHbsag
Title: "Tes HBsAg ibu hamil"
Description: "Pemeriksaan tripel eliminasi pada K1: non-reaktif"
Usage: #example
* status = #final
* category = $observation-category#laboratory
* code = $loinc#75410-1 "Hepatitis B virus surface Ag [Presence] in Serum, Plasma or Blood by Rapid immunoassay"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueCodeableConcept = $sct#131194007 "Non-Reactive"
* meta.security = http://terminology.hl7.org/CodeSystem/v3-Confidentiality#R "restricted"
