RuleSet: CapabilityCodeSystem
* insert Serve(CodeSystem)
* rest.resource[=].documentation = "Sistem kode."
* insert Registry
* insert Param(identifier, token, conformance-identifier)
* insert Param(url, uri, conformance-url)
* insert Param(name, string, conformance-name)
* insert Param(title, string, conformance-title)
* insert Param(status, token, conformance-status)
* insert Param(version, token, conformance-version)
* insert Param(system, uri, CodeSystem-system)
* insert Param(content-mode, token, CodeSystem-content-mode)
* insert Param(date, date, conformance-date)
* insert Operation(lookup, CodeSystem-lookup)
* insert Operation(validate-code, CodeSystem-validate-code)
