Instance: ukur-adl-11
InstanceOf: IlpAdlBarthel
Title: "ADL Barthel 11"
Description: "Golongan: ketergantungan sedang"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $loinc#96762-0 "Barthel index panel"
* subject = Reference(Patient/lansia)
* encounter = Reference(Encounter/lansia)
* effectiveDateTime = "2026-09-15T01:20:00+00:00"
* issued = "2026-09-15T01:20:00+00:00"
* performer = Reference(Practitioner/dokter)
* valueQuantity = 11 '{score}' "{score}"
* interpretation = $kemkes-clinical-term#OI000046 "Ketergantungan Sedang"
