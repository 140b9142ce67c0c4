RuleSet: CapabilityFlag
* insert Serve(Flag)
* rest.resource[=].documentation = "Penanda pada pasien, misalnya tanda bahaya."
* insert ValidatedAgainst(ilp-flag)
* insert ClinicalRecord
* insert Param(identifier, token, Flag-identifier)
* insert Reference(Flag, subject, Flag-subject)
* insert Reference(Flag, patient, clinical-patient)
* insert Reference(Flag, encounter, clinical-encounter)
* insert Param(date, date, clinical-date)
* insert Reference(Flag, author, Flag-author)
