Instance: ukur-tekanan-darah-normal-tinggi
InstanceOf: IlpTekananDarah
Title: "Tekanan darah normal tinggi"
Description: "128/85: diastolik yang menentukan"
Usage: #example
* status = #final
* category = $observation-category#vital-signs
* code = $loinc#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(Patient/ukur-dewasa)
* encounter = Reference(Encounter/ukur-kunjungan-dewasa)
* effectiveDateTime = "2026-09-16T01:30:00+00:00"
* issued = "2026-09-16T01:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* component[sistolik].code = $loinc#8480-6 "Systolic blood pressure"
* component[sistolik].valueQuantity = 128 'mm[Hg]' "mm[Hg]"
* component[diastolik].code = $loinc#8462-4 "Diastolic blood pressure"
* component[diastolik].valueQuantity = 85 'mm[Hg]' "mm[Hg]"
* interpretation = $kemkes-clinical-term#OI000041 "Tekanan darah normal tinggi"
