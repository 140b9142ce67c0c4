RuleSet: CapabilityMedicationAdministration
* insert Serve(MedicationAdministration)
* rest.resource[=].documentation = "Pemberian obat, misalnya vitamin A dan obat cacing."
* insert ValidatedAgainst(ilp-medication-administration)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(MedicationAdministration, subject, MedicationAdministration-subject)
* insert Reference(MedicationAdministration, patient, clinical-patient)
* insert Reference(MedicationAdministration, context, MedicationAdministration-context)
* insert Param(code, token, clinical-code)
* insert Reference(MedicationAdministration, medication, medications-medication)
* insert Reference(MedicationAdministration, request, MedicationAdministration-request)
* insert Param(status, token, medications-status)
* insert Param(effective-time, date, MedicationAdministration-effective-time)
* insert Reference(MedicationAdministration, performer, MedicationAdministration-performer)
