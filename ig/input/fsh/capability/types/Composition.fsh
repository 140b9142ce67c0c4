RuleSet: CapabilityComposition
* insert Serve(Composition)
* rest.resource[=].documentation = "Dokumen klinis, misalnya formulir skrining PTM."
* insert ValidatedAgainst(ilp-composition)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(Composition, subject, Composition-subject)
* insert Reference(Composition, patient, clinical-patient)
* insert Reference(Composition, encounter, clinical-encounter)
* insert Param(type, token, clinical-type)
* insert Param(category, token, Composition-category)
* insert Param(status, token, Composition-status)
* insert Param(date, date, clinical-date)
* insert Reference(Composition, author, Composition-author)
* insert Param(title, string, Composition-title)
* insert Reference(Composition, entry, Composition-entry)
