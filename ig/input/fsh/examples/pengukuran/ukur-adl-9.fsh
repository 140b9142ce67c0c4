Instance: ukur-adl-9
InstanceOf: IlpAdlBarthel
Title: "ADL Barthel 9"
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
* valueQuantity = 9 '{score}' "{score}"
* interpretation = $kemkes-clinical-term#OI000046 "Ketergantungan Sedang"
