RuleSet: CapabilityRiskAssessment
* insert Serve(RiskAssessment)
* rest.resource[=].documentation = "Penilaian risiko."
* insert ValidatedAgainst(ilp-risk-assessment)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(RiskAssessment, subject, RiskAssessment-subject)
* insert Reference(RiskAssessment, patient, clinical-patient)
* insert Reference(RiskAssessment, encounter, clinical-encounter)
* insert Reference(RiskAssessment, condition, RiskAssessment-condition)
* insert Param(date, date, clinical-date)
* insert Reference(RiskAssessment, performer, RiskAssessment-performer)
* insert Param(risk, token, RiskAssessment-risk)
