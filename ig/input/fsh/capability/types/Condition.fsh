RuleSet: CapabilityCondition
* insert Serve(Condition)
* rest.resource[=].documentation = "Diagnosis, keluhan, dan masalah kesehatan."
* insert ValidatedAgainst(ilp-condition)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(Condition, subject, example-reference)
* insert Reference(Condition, patient, clinical-patient)
* insert Reference(Condition, encounter, Condition-encounter)
* insert Param(code, token, clinical-code)
* insert Param(category, token, Condition-category)
* insert Param(clinical-status, token, Condition-clinical-status)
* insert Param(verification-status, token, Condition-verification-status)
* insert Param(onset-date, date, Condition-onset-date)
* insert Param(recorded-date, date, Condition-recorded-date)
