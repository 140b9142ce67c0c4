RuleSet: CapabilityValueSet
* insert Serve(ValueSet)
* rest.resource[=].documentation = "Kumpulan kode."
* insert Registry
* insert Param(identifier, token, conformance-identifier)
* insert Param(url, uri, conformance-url)
* insert Param(name, string, conformance-name)
* insert Param(title, string, conformance-title)
* insert Param(status, token, conformance-status)
* insert Param(version, token, conformance-version)
* insert Param(reference, uri, ValueSet-reference)
* insert Param(date, date, conformance-date)
* insert Operation(expand, ValueSet-expand)
* insert Operation(validate-code, ValueSet-validate-code)
