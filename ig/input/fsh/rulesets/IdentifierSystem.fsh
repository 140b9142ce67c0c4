RuleSet: IdentifierSystem(name, owner)
* name = "{name}"
* status = #active
* kind = #identifier
* date = "2026-11-01"
* publisher = "Siklus"
* responsible = {owner}
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"

// "preferred" is true for one URI of a system; the others are spellings that senders use.
RuleSet: Uri(uri, preferred)
* uniqueId[+].type = #uri
* uniqueId[=].value = "{uri}"
* uniqueId[=].preferred = {preferred}
