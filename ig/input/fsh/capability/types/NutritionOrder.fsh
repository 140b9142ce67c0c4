RuleSet: CapabilityNutritionOrder
* insert Serve(NutritionOrder)
* rest.resource[=].documentation = "Permintaan gizi."
* insert ValidatedAgainst(ilp-nutrition-order)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(NutritionOrder, patient, clinical-patient)
* insert Reference(NutritionOrder, encounter, clinical-encounter)
* insert Param(status, token, NutritionOrder-status)
* insert Param(datetime, date, NutritionOrder-datetime)
* insert Reference(NutritionOrder, provider, NutritionOrder-provider)
* insert Param(oraldiet, token, NutritionOrder-oraldiet)
* insert Param(supplement, token, NutritionOrder-supplement)
