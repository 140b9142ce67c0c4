RuleSet: SearchDefinition(id, name, code, kind)
* url = "https://siklus.id/fhir/SearchParameter/{id}"
* version = "0.1.0"
* name = "{name}"
* status = #active
* experimental = false
* date = "2026-11-01"
* publisher = "Siklus"
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* code = #{code}
* type = #{kind}
