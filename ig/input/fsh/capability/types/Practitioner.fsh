RuleSet: CapabilityPractitioner
* insert Serve(Practitioner)
* rest.resource[=].documentation = "Tenaga kesehatan dan kader."
* insert ValidatedAgainst(ilp-practitioner)
* insert Registry
* insert Param(identifier, token, Practitioner-identifier)
* insert Param(name, string, Practitioner-name)
* insert Param(gender, token, individual-gender)
* insert Own(birthdate, date, practitioner-birthdate)
* insert Param(active, token, Practitioner-active)
* rest.resource[=].searchRevInclude[+] = "PractitionerRole:practitioner"
