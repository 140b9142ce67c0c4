Instance: ukur-apgar-5
InstanceOf: IlpApgar
Title: "APGAR menit 5"
Description: "9, dengan kelima butir"
Usage: #example
* status = #final
* category = $observation-category#survey
* code = $loinc#9274-2 "5 minute Apgar Score"
* subject = Reference(Patient/bayi)
* encounter = Reference(Encounter/ukur-kunjungan-kn1)
* effectiveDateTime = "2026-07-02T02:10:00+00:00"
* issued = "2026-07-02T02:10:00+00:00"
* performer = Reference(Practitioner/bidan)
* valueQuantity = 9 '{score}' "{score}"
* component[+].code = $loinc#32411-1 "5 minute Apgar Color"
* component[=].valueInteger = 1
* component[+].code = $loinc#32412-9 "5 minute Apgar Heart rate"
* component[=].valueInteger = 2
* component[+].code = $loinc#32413-7 "5 minute Apgar Muscle tone"
* component[=].valueInteger = 2
* component[+].code = $loinc#32414-5 "5 minute Apgar Reflex irritability"
* component[=].valueInteger = 2
* component[+].code = $loinc#32415-2 "5 minute Apgar Respiratory effort"
* component[=].valueInteger = 2
