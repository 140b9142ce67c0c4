RuleSet: CapabilityEncounter
* insert Serve(Encounter)
* rest.resource[=].documentation = "Kunjungan, di dalam maupun di luar gedung."
* insert ValidatedAgainst(ilp-encounter)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Param(status, token, Encounter-status)
* insert Param(class, token, Encounter-class)
* insert Param(type, token, clinical-type)
* insert Param(date, date, clinical-date)
* insert Reference(Encounter, subject, Encounter-subject)
* insert Reference(Encounter, patient, clinical-patient)
* insert Reference(Encounter, participant, Encounter-participant)
* insert Reference(Encounter, practitioner, Encounter-practitioner)
* insert Reference(Encounter, location, Encounter-location)
* insert Reference(Encounter, service-provider, Encounter-service-provider)
* insert Reference(Encounter, episode-of-care, Encounter-episode-of-care)
* insert Reference(Encounter, diagnosis, Encounter-diagnosis)
* insert Reference(Encounter, part-of, Encounter-part-of)
* insert Reference(Encounter, based-on, Encounter-based-on)
* insert Own(klaster, token, encounter-klaster)
* insert Own(jenjang-layanan, token, encounter-jenjang-layanan)
* rest.resource[=].searchRevInclude[+] = "Condition:encounter"
* rest.resource[=].searchRevInclude[+] = "Observation:encounter"
* rest.resource[=].searchRevInclude[+] = "Procedure:encounter"
* rest.resource[=].searchRevInclude[+] = "Immunization:encounter"
* rest.resource[=].searchRevInclude[+] = "ServiceRequest:encounter"
* rest.resource[=].searchRevInclude[+] = "MedicationRequest:encounter"
* rest.resource[=].searchRevInclude[+] = "DiagnosticReport:encounter"
* rest.resource[=].searchRevInclude[+] = "QuestionnaireResponse:encounter"
* insert Operation(everything, Encounter-everything)
