RuleSet: CapabilityGroup
* insert Serve(Group)
* rest.resource[=].documentation = "Keluarga serumah."
* insert ValidatedAgainst(ilp-group)
* insert ClinicalRecord
* insert Param(identifier, token, Group-identifier)
* insert Reference(Group, member, Group-member)
* insert Param(type, token, Group-type)
* insert Param(code, token, Group-code)
* insert Param(actual, token, Group-actual)
* insert Reference(Group, managing-entity, Group-managing-entity)
* rest.resource[=].searchRevInclude[+] = "Encounter:subject"
* insert BulkOperation(export, group-export)
