RuleSet: CapabilityProcedure
* insert Serve(Procedure)
* rest.resource[=].documentation = "Tindakan dan konseling."
* insert ValidatedAgainst(ilp-procedure)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(Procedure, subject, Procedure-subject)
* insert Reference(Procedure, patient, clinical-patient)
* insert Reference(Procedure, encounter, clinical-encounter)
* insert Param(code, token, clinical-code)
* insert Param(category, token, Procedure-category)
* insert Param(status, token, Procedure-status)
* insert Param(date, date, clinical-date)
* insert Reference(Procedure, performer, Procedure-performer)
* insert Reference(Procedure, based-on, Procedure-based-on)
* insert Reference(Procedure, part-of, Procedure-part-of)
