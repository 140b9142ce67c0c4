RuleSet: CapabilityHealthcareService
* insert Serve(HealthcareService)
* rest.resource[=].documentation = "Layanan yang dibuka fasilitas."
* insert ValidatedAgainst(ilp-healthcare-service)
* insert Registry
* insert Param(identifier, token, HealthcareService-identifier)
* insert Param(name, string, HealthcareService-name)
* insert Reference(HealthcareService, organization, HealthcareService-organization)
* insert Reference(HealthcareService, location, HealthcareService-location)
* insert Param(service-category, token, HealthcareService-service-category)
* insert Param(service-type, token, HealthcareService-service-type)
* insert Param(specialty, token, HealthcareService-specialty)
* insert Param(active, token, HealthcareService-active)
* rest.resource[=].searchRevInclude[+] = "PractitionerRole:service"
