RuleSet: CapabilityAllergyIntolerance
* insert Serve(AllergyIntolerance)
* rest.resource[=].documentation = "Alergi."
* insert ValidatedAgainst(ilp-allergy-intolerance)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(AllergyIntolerance, patient, clinical-patient)
* insert Param(code, token, clinical-code)
* insert Param(category, token, AllergyIntolerance-category)
* insert Param(criticality, token, AllergyIntolerance-criticality)
* insert Param(clinical-status, token, AllergyIntolerance-clinical-status)
* insert Param(verification-status, token, AllergyIntolerance-verification-status)
* insert Param(date, date, clinical-date)
