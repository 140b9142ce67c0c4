RuleSet: CapabilityCapabilityStatement
* insert Serve(CapabilityStatement)
* rest.resource[=].documentation = "Pernyataan kemampuan."
* insert Registry
* insert Param(url, uri, conformance-url)
* insert Param(name, string, conformance-name)
* insert Param(title, string, conformance-title)
* insert Param(status, token, conformance-status)
* insert Param(version, token, conformance-version)
* insert Param(fhirversion, token, CapabilityStatement-fhirversion)
