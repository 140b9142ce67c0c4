Instance: lansia-tekanan-darah
InstanceOf: IlpObservation
Title: "Tekanan darah lansia"
Description: "Sistolik dan diastolik sebagai komponen satu pengamatan"
Usage: #example
* status = #final
* category = $observation-category#vital-signs
* code = $loinc#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(Patient/lansia)
* encounter = Reference(Encounter/lansia)
* effectiveDateTime = "2026-09-15T01:10:00+00:00"
* issued = "2026-09-15T01:10:00+00:00"
* performer = Reference(Practitioner/dokter)
* component[0].code = $loinc#8480-6 "Systolic blood pressure"
* component[=].valueQuantity = 152 'mm[Hg]' "mm[Hg]"
* component[+].code = $loinc#8462-4 "Diastolic blood pressure"
* component[=].valueQuantity = 88 'mm[Hg]' "mm[Hg]"
