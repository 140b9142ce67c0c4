RuleSet: CapabilityObservation
* insert Serve(Observation)
* rest.resource[=].documentation = "Hasil ukur dan pemeriksaan."
* insert ValidatedAgainst(ilp-observation)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(Observation, subject, Observation-subject)
* insert Reference(Observation, patient, clinical-patient)
* insert Reference(Observation, encounter, clinical-encounter)
* insert Param(code, token, clinical-code)
* insert Param(category, token, Observation-category)
* insert Param(status, token, Observation-status)
* insert Param(date, date, clinical-date)
* insert Reference(Observation, performer, Observation-performer)
* insert Reference(Observation, based-on, Observation-based-on)
* insert Reference(Observation, part-of, Observation-part-of)
* insert Reference(Observation, derived-from, Observation-derived-from)
* insert Reference(Observation, has-member, Observation-has-member)
* insert Reference(Observation, specimen, Observation-specimen)
* insert Param(value-quantity, quantity, Observation-value-quantity)
* insert Param(value-concept, token, Observation-value-concept)
* rest.resource[=].searchRevInclude[+] = "Provenance:target"
