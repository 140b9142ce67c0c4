// What every ActivityDefinition of a service says about itself.
RuleSet: Kegiatan(id, name, kind)
* id = "{id}"
* url = "https://siklus.id/fhir/ActivityDefinition/{id}"
* version = "0.1.0"
* name = "{name}"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Siklus"
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* kind = #{kind}
* intent = #plan
* code = $layanan#{id}

RuleSet: Berlaku(start, source)
* effectivePeriod.start = "{start}"
* relatedArtifact[+].type = #derived-from
* relatedArtifact[=].citation = {source}

RuleSet: Tempat(level, display)
* extension[+].url = "https://siklus.id/fhir/StructureDefinition/jenjang-layanan"
* extension[=].valueCoding = $jenjang-layanan#{level} {display}

RuleSet: Pelaksana(role)
* participant[+].type = #practitioner
* participant[=].role = {role}
