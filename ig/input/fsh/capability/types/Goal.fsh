RuleSet: CapabilityGoal
* insert Serve(Goal)
* rest.resource[=].documentation = "Sasaran asuhan."
* insert ValidatedAgainst(ilp-goal)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(Goal, subject, Goal-subject)
* insert Reference(Goal, patient, clinical-patient)
* insert Param(category, token, Goal-category)
* insert Param(lifecycle-status, token, Goal-lifecycle-status)
* insert Param(achievement-status, token, Goal-achievement-status)
* insert Param(start-date, date, Goal-start-date)
* insert Param(target-date, date, Goal-target-date)
* rest.resource[=].searchRevInclude[+] = "CarePlan:goal"
