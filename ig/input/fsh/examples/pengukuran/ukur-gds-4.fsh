Instance: ukur-gds-4
InstanceOf: IlpSkor
Title: "GDS-4"
Description: "Skor tanpa profil sendiri memakai profil induk"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $loinc#48542-5 "Geriatric depression scale (GDS) panel"
* subject = Reference(Patient/lansia)
* encounter = Reference(Encounter/lansia)
* effectiveDateTime = "2026-09-15T01:20:00+00:00"
* issued = "2026-09-15T01:20:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueQuantity = 1 '{score}' "{score}"
