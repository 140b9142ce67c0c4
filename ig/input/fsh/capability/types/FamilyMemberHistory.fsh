RuleSet: CapabilityFamilyMemberHistory
* insert Serve(FamilyMemberHistory)
* rest.resource[=].documentation = "Riwayat penyakit keluarga."
* insert ValidatedAgainst(ilp-family-member-history)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(FamilyMemberHistory, patient, clinical-patient)
* insert Param(relationship, token, FamilyMemberHistory-relationship)
* insert Param(code, token, clinical-code)
* insert Param(status, token, FamilyMemberHistory-status)
* insert Param(date, date, clinical-date)
