RuleSet: CapabilitySpecimen
* insert Serve(Specimen)
* rest.resource[=].documentation = "Spesimen."
* insert ValidatedAgainst(ilp-specimen)
* insert ClinicalRecord
* insert Param(identifier, token, Specimen-identifier)
* insert Param(accession, token, Specimen-accession)
* insert Reference(Specimen, subject, Specimen-subject)
* insert Reference(Specimen, patient, Specimen-patient)
* insert OwnReference(Specimen, request, specimen-request)
* insert Param(type, token, Specimen-type)
* insert Param(status, token, Specimen-status)
* insert Param(collected, date, Specimen-collected)
* insert Reference(Specimen, collector, Specimen-collector)
* insert Reference(Specimen, parent, Specimen-parent)
