RuleSet: CapabilityActivityDefinition
* insert Serve(ActivityDefinition)
* rest.resource[=].documentation = "Definisi kegiatan."
* insert ValidatedAgainst(ilp-activity-definition)
* insert Registry
* insert Param(identifier, token, ActivityDefinition-identifier)
* insert Param(url, uri, ActivityDefinition-url)
* insert Param(name, string, ActivityDefinition-name)
* insert Param(title, string, ActivityDefinition-title)
* insert Param(status, token, ActivityDefinition-status)
* insert Param(version, token, ActivityDefinition-version)
* insert Param(date, date, ActivityDefinition-date)
