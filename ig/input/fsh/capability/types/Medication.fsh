RuleSet: CapabilityMedication
* insert Serve(Medication)
* rest.resource[=].documentation = "Obat dan vaksin (KFA)."
* insert ValidatedAgainst(ilp-medication)
* insert ClinicalRecord
* insert Param(identifier, token, Medication-identifier)
* insert Param(code, token, clinical-code)
* insert Param(status, token, Medication-status)
* insert Param(form, token, Medication-form)
* insert Param(ingredient-code, token, Medication-ingredient-code)
* insert Param(lot-number, token, Medication-lot-number)
