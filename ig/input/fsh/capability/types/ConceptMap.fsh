RuleSet: CapabilityConceptMap
* insert Serve(ConceptMap)
* rest.resource[=].documentation = "Padanan kode."
* insert Registry
* insert Param(identifier, token, conformance-identifier)
* insert Param(url, uri, conformance-url)
* insert Param(name, string, conformance-name)
* insert Param(title, string, conformance-title)
* insert Param(status, token, conformance-status)
* insert Param(version, token, conformance-version)
* insert Reference(ConceptMap, source, ConceptMap-source)
* insert Reference(ConceptMap, target, ConceptMap-target)
* insert Reference(ConceptMap, source-uri, ConceptMap-source-uri)
* insert Reference(ConceptMap, target-uri, ConceptMap-target-uri)
* insert Param(source-system, uri, ConceptMap-source-system)
* insert Param(target-system, uri, ConceptMap-target-system)
* insert Operation(translate, ConceptMap-translate)
