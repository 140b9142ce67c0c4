RuleSet: CapabilityPractitionerRole
* insert Serve(PractitionerRole)
* rest.resource[=].documentation = "Peran seseorang di satu fasilitas, termasuk kader."
* insert ValidatedAgainst(ilp-practitioner-role)
* insert Registry
* insert Param(identifier, token, PractitionerRole-identifier)
* insert Reference(PractitionerRole, practitioner, PractitionerRole-practitioner)
* insert Reference(PractitionerRole, organization, PractitionerRole-organization)
* insert Reference(PractitionerRole, location, PractitionerRole-location)
* insert Param(role, token, PractitionerRole-role)
* insert Param(specialty, token, PractitionerRole-specialty)
* insert Reference(PractitionerRole, service, PractitionerRole-service)
* insert Param(active, token, PractitionerRole-active)
* insert Param(date, date, PractitionerRole-date)
