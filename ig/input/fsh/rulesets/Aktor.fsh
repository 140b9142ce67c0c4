// CapabilityStatements of those who use the server: what each one must, should or may do, as a FHIR client.
RuleSet: Aktor(id, name, title)
* url = "https://siklus.id/fhir/CapabilityStatement/{id}"
* version = "0.1.0"
* name = "{name}"
* title = {title}
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Siklus"
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* kind = #requirements
* fhirVersion = #4.0.1
* format = #json
* implementationGuide = "https://siklus.id/fhir/ImplementationGuide/id.siklus.ilp"
* rest.mode = #client

RuleSet: Harapan(path, expectation)
* {path}.extension.url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* {path}.extension.valueCode = #{expectation}

RuleSet: AktorSistem(code, expectation)
* rest.interaction[+].code = #{code}
* insert Harapan(rest.interaction[=], {expectation})

RuleSet: AktorTipe(type, expectation, text)
* rest.resource[+].type = #{type}
* insert Harapan(rest.resource[=], {expectation})
* rest.resource[=].documentation = {text}

RuleSet: AktorProfil(profile)
* rest.resource[=].supportedProfile[+] = "https://siklus.id/fhir/StructureDefinition/{profile}"

RuleSet: AktorLaku(code, expectation)
* rest.resource[=].interaction[+].code = #{code}
* insert Harapan(rest.resource[=].interaction[=], {expectation})

RuleSet: AktorCari(name, kind, definition, expectation)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].type = #{kind}
* rest.resource[=].searchParam[=].definition = "{definition}"
* insert Harapan(rest.resource[=].searchParam[=], {expectation})

RuleSet: AktorOperasi(name, definition, expectation)
* rest.resource[=].operation[+].name = "{name}"
* rest.resource[=].operation[=].definition = "{definition}"
* insert Harapan(rest.resource[=].operation[=], {expectation})
