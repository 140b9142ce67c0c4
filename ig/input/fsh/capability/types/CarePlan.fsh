RuleSet: CapabilityCarePlan
* insert Serve(CarePlan)
* rest.resource[=].documentation = "Rencana asuhan dan jadwal layanan siklus hidup."
* insert ValidatedAgainst(ilp-care-plan)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(CarePlan, subject, CarePlan-subject)
* insert Reference(CarePlan, patient, clinical-patient)
* insert Reference(CarePlan, encounter, CarePlan-encounter)
* insert Param(category, token, CarePlan-category)
* insert Param(status, token, CarePlan-status)
* insert Param(intent, token, CarePlan-intent)
* insert Param(date, date, clinical-date)
* insert Reference(CarePlan, condition, CarePlan-condition)
* insert Reference(CarePlan, goal, CarePlan-goal)
* insert Reference(CarePlan, activity-reference, CarePlan-activity-reference)
* insert Param(activity-code, token, CarePlan-activity-code)
* insert Param(activity-date, date, CarePlan-activity-date)
* insert Reference(CarePlan, instantiates-canonical, CarePlan-instantiates-canonical)
* insert Reference(CarePlan, based-on, CarePlan-based-on)
* insert Reference(CarePlan, part-of, CarePlan-part-of)
* insert OwnReference(CarePlan, supportingInfo, careplan-supporting-info)
* rest.resource[=].searchRevInclude[+] = "Task:based-on"
