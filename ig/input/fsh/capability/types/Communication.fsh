RuleSet: CapabilityCommunication
* insert Serve(Communication)
* rest.resource[=].documentation = "Umpan balik dan pemberitahuan antarjenjang."
* insert ClinicalRecord
* insert Param(identifier, token, Communication-identifier)
* insert Reference(Communication, subject, Communication-subject)
* insert Reference(Communication, patient, Communication-patient)
* insert Reference(Communication, encounter, Communication-encounter)
* insert Param(category, token, Communication-category)
* insert Param(status, token, Communication-status)
* insert Reference(Communication, sender, Communication-sender)
* insert Reference(Communication, recipient, Communication-recipient)
* insert Param(sent, date, Communication-sent)
* insert Param(received, date, Communication-received)
* insert Reference(Communication, based-on, Communication-based-on)
* insert Reference(Communication, part-of, Communication-part-of)
