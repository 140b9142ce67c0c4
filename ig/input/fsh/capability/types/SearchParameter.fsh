RuleSet: CapabilitySearchParameter
* insert Serve(SearchParameter)
* rest.resource[=].documentation = "Parameter pencarian."
* insert Registry
* insert Param(url, uri, conformance-url)
* insert Param(name, string, conformance-name)
* insert Param(status, token, conformance-status)
* insert Param(version, token, conformance-version)
* insert Param(code, token, SearchParameter-code)
* insert Param(base, token, SearchParameter-base)
* insert Param(type, token, SearchParameter-type)
* insert Param(target, token, SearchParameter-target)
