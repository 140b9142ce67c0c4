// Concept maps: what every one says of itself, and one line for each pair of codes.
RuleSet: Peta(id, name, title)
* url = "https://siklus.id/fhir/ConceptMap/{id}"
* version = "0.1.0"
* name = "{name}"
* title = {title}
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Siklus"
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"

RuleSet: KelompokPeta(group, source, target)
* group[{group}].source = {source}
* group[{group}].target = {target}

// equivalence: of the target, seen from the source; "wider" when the target means more.
RuleSet: Padanan(group, code, target, display, equivalence)
* group[{group}].element[+].code = #{code}
* group[{group}].element[=].target[+].code = #{target}
* group[{group}].element[=].target[=].display = {display}
* group[{group}].element[=].target[=].equivalence = #{equivalence}

// One more target of the code before.
RuleSet: PadananLain(group, target, display, equivalence)
* group[{group}].element[=].target[+].code = #{target}
* group[{group}].element[=].target[=].display = {display}
* group[{group}].element[=].target[=].equivalence = #{equivalence}

RuleSet: CatatanPadanan(group, text)
* group[{group}].element[=].target[=].comment = {text}

RuleSet: TanpaPadanan(group, code, why)
* group[{group}].element[+].code = #{code}
* group[{group}].element[=].target[+].equivalence = #unmatched
* group[{group}].element[=].target[=].comment = {why}
