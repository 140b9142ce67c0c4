// Identifiers are told apart by their system; any other system stays allowed.
RuleSet: IdentifiersBySystem
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "Pengenal dibedakan menurut system; system lain tetap diterima."

RuleSet: IdentifierSlice(slice, system, short)
* identifier[{slice}] ^short = {short}
* identifier[{slice}].system 1..1
* identifier[{slice}].system = {system} (exactly)
* identifier[{slice}].value 1..1
