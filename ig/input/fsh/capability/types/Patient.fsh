RuleSet: CapabilityPatient
* insert Serve(Patient)
* rest.resource[=].documentation = "Sasaran layanan."
* insert ValidatedAgainst(ilp-patient)
* insert ClinicalRecord
* insert Param(identifier, token, Patient-identifier)
* insert Param(name, string, Patient-name)
* insert Param(family, string, individual-family)
* insert Param(given, string, individual-given)
* insert Param(birthdate, date, individual-birthdate)
* insert Param(gender, token, individual-gender)
* insert Param(address, string, individual-address)
* insert Param(address-city, string, individual-address-city)
* insert Param(address-state, string, individual-address-state)
* insert Param(address-postalcode, string, individual-address-postalcode)
* insert Param(phone, token, individual-phone)
* insert Param(active, token, Patient-active)
* insert Param(deceased, token, Patient-deceased)
* insert Param(death-date, date, Patient-death-date)
* insert Reference(Patient, general-practitioner, Patient-general-practitioner)
* insert Reference(Patient, organization, Patient-organization)
* insert Reference(Patient, link, Patient-link)
* insert Own(wilayah, token, wilayah)
* rest.resource[=].searchRevInclude[+] = "RelatedPerson:patient"
* rest.resource[=].searchRevInclude[+] = "Encounter:patient"
* rest.resource[=].searchRevInclude[+] = "EpisodeOfCare:patient"
* rest.resource[=].searchRevInclude[+] = "Group:member"
* rest.resource[=].searchRevInclude[+] = "Coverage:beneficiary"
* insert Operation(everything, Patient-everything)
* insert Own(birth-order, number, patient-birth-order)
* insert Operation(match, Patient-match)
* insert OwnOperation(merge, merge)
* insert OwnOperation(undo-merge, undo-merge)
* insert OwnOperation(pindah, pindah)
* insert OwnOperation(transfer, transfer)
* insert BulkOperation(export, patient-export)
