Instance: ukur-sifilis
InstanceOf: IlpSifilis
Title: "Tes sifilis ibu hamil"
Description: "Pemeriksaan tripel eliminasi pada K1: non-reaktif"
Usage: #example
* status = #final
* category = $observation-category#laboratory
* code = $loinc#20508-8 "Reagin Ab [Units/volume] in Serum or Plasma by RPR"
* subject = Reference(Patient/ibu-hamil)
* encounter = Reference(Encounter/anc)
* effectiveDateTime = "2026-09-17T01:25:00+00:00"
* issued = "2026-09-17T01:25:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueCodeableConcept = $sct#131194007 "Non-Reactive"
* meta.security = http://terminology.hl7.org/CodeSystem/v3-Confidentiality#R "restricted"
