Instance: ukur-sdq
InstanceOf: IlpSdq
Title: "SDQ remaja"
Description: "Skor 16, diisi sendiri: ambang"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $pengukuran#sdq "Skor kesulitan total SDQ"
* subject = Reference(Patient/ukur-remaja)
* encounter = Reference(Encounter/ukur-kunjungan-sekolah)
* effectiveDateTime = "2026-09-14T01:20:00+00:00"
* issued = "2026-09-14T01:20:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 16 '{score}' "{score}"
* component[+].code = $sct#386816005 "Emotional problems"
* component[=].valueInteger = 5
* component[+].code = $sct#277843001 "Problem behavior"
* component[=].valueInteger = 3
* component[+].code = $sct#44548000 "Hyperactive behavior"
* component[=].valueInteger = 5
* component[+].code = $sct#52381000119109 "Peer problem"
* component[=].valueInteger = 3
* component[+].code = $kemkes-clinical-term#OC000092 "Perilaku Parasosial"
* component[=].valueInteger = 8
* interpretation = $kemkes-clinical-term#OI000039 "Borderline"
* method = $pengukuran#sdq-mandiri "SDQ diisi sendiri"
