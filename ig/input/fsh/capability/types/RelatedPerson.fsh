RuleSet: CapabilityRelatedPerson
* insert Serve(RelatedPerson)
* rest.resource[=].documentation = "Keluarga atau pendamping pasien."
* insert ValidatedAgainst(ilp-related-person)
* insert ClinicalRecord
* insert Param(identifier, token, RelatedPerson-identifier)
* insert Reference(RelatedPerson, patient, RelatedPerson-patient)
* insert Param(name, string, RelatedPerson-name)
* insert Param(gender, token, individual-gender)
* insert Param(birthdate, date, individual-birthdate)
* insert Param(relationship, token, RelatedPerson-relationship)
* insert Param(active, token, RelatedPerson-active)
