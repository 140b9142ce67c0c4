Instance: ukur-tekanan-darah-ish
InstanceOf: IlpTekananDarah
Title: "Hipertensi sistolik terisolasi"
Description: "152/88"
Usage: #example
* status = #final
* category = $observation-category#vital-signs
* code = $loinc#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(Patient/lansia)
* encounter = Reference(Encounter/lansia)
* effectiveDateTime = "2026-09-15T01:20:00+00:00"
* issued = "2026-09-15T01:20:00+00:00"
* performer = Reference(Practitioner/dokter)
* component[sistolik].code = $loinc#8480-6 "Systolic blood pressure"
* component[sistolik].valueQuantity = 152 'mm[Hg]' "mm[Hg]"
* component[diastolik].code = $loinc#8462-4 "Diastolic blood pressure"
* component[diastolik].valueQuantity = 88 'mm[Hg]' "mm[Hg]"
* interpretation = $pengukuran#tensi-ish "Hipertensi sistolik terisolasi"
