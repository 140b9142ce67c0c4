RuleSet: CapabilityPlanDefinition
* insert Serve(PlanDefinition)
* rest.resource[=].documentation = "Paket layanan siklus hidup."
* insert ValidatedAgainst(ilp-plan-definition)
* insert Registry
* insert Param(identifier, token, PlanDefinition-identifier)
* insert Param(url, uri, PlanDefinition-url)
* insert Param(name, string, PlanDefinition-name)
* insert Param(title, string, PlanDefinition-title)
* insert Param(status, token, PlanDefinition-status)
* insert Param(version, token, PlanDefinition-version)
* insert Param(type, token, PlanDefinition-type)
* insert Param(date, date, PlanDefinition-date)
* insert Param(effective, date, PlanDefinition-effective)
* insert OwnOperation(apply, apply)
