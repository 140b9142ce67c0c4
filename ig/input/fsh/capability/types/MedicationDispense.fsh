RuleSet: CapabilityMedicationDispense
* insert Serve(MedicationDispense)
* rest.resource[=].documentation = "Penyerahan obat."
* insert ValidatedAgainst(ilp-medication-dispense)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(MedicationDispense, subject, MedicationDispense-subject)
* insert Reference(MedicationDispense, patient, clinical-patient)
* insert Reference(MedicationDispense, context, MedicationDispense-context)
* insert Reference(MedicationDispense, prescription, medications-prescription)
* insert Param(code, token, clinical-code)
* insert Reference(MedicationDispense, medication, medications-medication)
* insert Param(status, token, medications-status)
* insert Param(whenhandedover, date, MedicationDispense-whenhandedover)
* insert Param(whenprepared, date, MedicationDispense-whenprepared)
* insert Reference(MedicationDispense, performer, MedicationDispense-performer)
