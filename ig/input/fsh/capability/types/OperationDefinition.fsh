RuleSet: CapabilityOperationDefinition
* insert Serve(OperationDefinition)
* rest.resource[=].documentation = "Operasi."
* insert Registry
* insert Param(url, uri, conformance-url)
* insert Param(name, string, conformance-name)
* insert Param(title, string, conformance-title)
* insert Param(status, token, conformance-status)
* insert Param(version, token, conformance-version)
* insert Param(code, token, OperationDefinition-code)
* insert Param(kind, token, OperationDefinition-kind)
