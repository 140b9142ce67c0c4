RuleSet: CapabilityStructureDefinition
* insert Serve(StructureDefinition)
* rest.resource[=].documentation = "Profil dan ekstensi."
* insert Registry
* insert Param(identifier, token, conformance-identifier)
* insert Param(url, uri, conformance-url)
* insert Param(name, string, conformance-name)
* insert Param(title, string, conformance-title)
* insert Param(status, token, conformance-status)
* insert Param(version, token, conformance-version)
* insert Param(type, uri, StructureDefinition-type)
* insert Reference(StructureDefinition, base, StructureDefinition-base)
* insert Param(kind, token, StructureDefinition-kind)
* insert Param(derivation, token, StructureDefinition-derivation)
* insert Param(abstract, token, StructureDefinition-abstract)
