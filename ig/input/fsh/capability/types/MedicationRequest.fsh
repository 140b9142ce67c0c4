RuleSet: CapabilityMedicationRequest
* insert Serve(MedicationRequest)
* rest.resource[=].documentation = "Resep."
* insert ValidatedAgainst(ilp-medication-request)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(MedicationRequest, subject, MedicationRequest-subject)
* insert Reference(MedicationRequest, patient, clinical-patient)
* insert Reference(MedicationRequest, encounter, medications-encounter)
* insert Param(code, token, clinical-code)
* insert Reference(MedicationRequest, medication, medications-medication)
* insert Param(status, token, medications-status)
* insert Param(intent, token, MedicationRequest-intent)
* insert Param(category, token, MedicationRequest-category)
* insert Param(authoredon, date, MedicationRequest-authoredon)
* insert Reference(MedicationRequest, requester, MedicationRequest-requester)
* rest.resource[=].searchRevInclude[+] = "MedicationDispense:prescription"
