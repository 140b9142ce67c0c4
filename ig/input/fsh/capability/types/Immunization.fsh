RuleSet: CapabilityImmunization
* insert Serve(Immunization)
* rest.resource[=].documentation = "Imunisasi yang diberikan, ditunda, atau dilaporkan kader."
* insert ValidatedAgainst(ilp-immunization)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(Immunization, patient, clinical-patient)
* insert OwnReference(Immunization, encounter, immunization-encounter)
* insert Param(vaccine-code, token, Immunization-vaccine-code)
* insert Param(status, token, Immunization-status)
* insert Param(status-reason, token, Immunization-status-reason)
* insert Param(reason-code, token, Immunization-reason-code)
* insert Param(date, date, clinical-date)
* insert Reference(Immunization, location, Immunization-location)
* insert Reference(Immunization, performer, Immunization-performer)
* insert Param(lot-number, string, Immunization-lot-number)
