RuleSet: CapabilityClinicalImpression
* insert Serve(ClinicalImpression)
* rest.resource[=].documentation = "Kesan klinis dan prognosis."
* insert ValidatedAgainst(ilp-clinical-impression)
* insert ClinicalRecord
* insert Param(identifier, token, ClinicalImpression-identifier)
* insert Reference(ClinicalImpression, subject, ClinicalImpression-subject)
* insert Reference(ClinicalImpression, patient, clinical-patient)
* insert Reference(ClinicalImpression, encounter, ClinicalImpression-encounter)
* insert Param(date, date, clinical-date)
* insert Param(status, token, ClinicalImpression-status)
* insert Reference(ClinicalImpression, assessor, ClinicalImpression-assessor)
* insert Reference(ClinicalImpression, problem, ClinicalImpression-problem)
* insert Reference(ClinicalImpression, investigation, ClinicalImpression-investigation)
