RuleSet: CapabilityImplementationGuide
* insert Serve(ImplementationGuide)
* rest.resource[=].documentation = "Panduan implementasi."
* insert Registry
* insert Param(url, uri, conformance-url)
* insert Param(name, string, conformance-name)
* insert Param(title, string, conformance-title)
* insert Param(status, token, conformance-status)
* insert Param(version, token, conformance-version)
