Instance: ukur-tekanan-darah
InstanceOf: IlpTekananDarah
Title: "Tekanan darah"
Description: "158/104: derajat 2, sebab diastoliknya lebih tinggi golongannya"
Usage: #example
* status = #final
* category = $observation-category#vital-signs
* code = $loinc#85354-9 "Blood pressure panel with all children optional"
* subject = Reference(Patient/ukur-lansia)
* encounter = Reference(Encounter/ukur-kunjungan-lansia)
* effectiveDateTime = "2026-09-15T02:30:00+00:00"
* issued = "2026-09-15T02:30:00+00:00"
* performer = Reference(Practitioner/dokter)
* component[sistolik].code = $loinc#8480-6 "Systolic blood pressure"
* component[sistolik].valueQuantity = 158 'mm[Hg]' "mm[Hg]"
* component[diastolik].code = $loinc#8462-4 "Diastolic blood pressure"
* component[diastolik].valueQuantity = 104 'mm[Hg]' "mm[Hg]"
* interpretation = $pengukuran#tensi-ht-2 "Hipertensi derajat 2"
