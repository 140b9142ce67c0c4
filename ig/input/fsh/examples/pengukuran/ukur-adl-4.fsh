Instance: ukur-adl-4
InstanceOf: IlpAdlBarthel
Title: "ADL Barthel 4"
Description: "Golongan: ketergantungan total"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $loinc#96762-0 "Barthel index panel"
* subject = Reference(Patient/lansia)
* encounter = Reference(Encounter/lansia)
* effectiveDateTime = "2026-09-15T01:20:00+00:00"
* issued = "2026-09-15T01:20:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueQuantity = 4 '{score}' "{score}"
* interpretation = $kemkes-clinical-term#OI000048 "Ketergantungan Total"
