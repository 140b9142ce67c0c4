RuleSet: CapabilityMedicationStatement
* insert Serve(MedicationStatement)
* rest.resource[=].documentation = "Riwayat pemakaian obat, misalnya tablet tambah darah."
* insert ValidatedAgainst(ilp-medication-statement)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(MedicationStatement, subject, MedicationStatement-subject)
* insert Reference(MedicationStatement, patient, clinical-patient)
* insert Reference(MedicationStatement, context, MedicationStatement-context)
* insert Param(code, token, clinical-code)
* insert Reference(MedicationStatement, medication, medications-medication)
* insert Param(category, token, MedicationStatement-category)
* insert Param(status, token, medications-status)
* insert Param(effective, date, MedicationStatement-effective)
* insert Reference(MedicationStatement, source, MedicationStatement-source)
