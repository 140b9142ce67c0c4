RuleSet: CapabilityDocumentReference
* insert Serve(DocumentReference)
* rest.resource[=].documentation = "Rujukan ke dokumen."
* insert ValidatedAgainst(ilp-document-reference)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(DocumentReference, subject, DocumentReference-subject)
* insert Reference(DocumentReference, patient, clinical-patient)
* insert Reference(DocumentReference, encounter, clinical-encounter)
* insert Param(type, token, clinical-type)
* insert Param(category, token, DocumentReference-category)
* insert Param(status, token, DocumentReference-status)
* insert Param(date, date, DocumentReference-date)
* insert Param(period, date, DocumentReference-period)
* insert Reference(DocumentReference, author, DocumentReference-author)
* insert Reference(DocumentReference, custodian, DocumentReference-custodian)
* insert Reference(DocumentReference, related, DocumentReference-related)
