RuleSet: CapabilityNamingSystem
* insert Serve(NamingSystem)
* rest.resource[=].documentation = "Sistem pengenal."
* insert Registry
* insert Param(name, string, conformance-name)
* insert Param(status, token, conformance-status)
* insert Param(kind, token, NamingSystem-kind)
* insert Param(type, token, NamingSystem-type)
* insert Param(id-type, token, NamingSystem-id-type)
* insert Param(value, string, NamingSystem-value)
