Instance: careplan-supporting-info
InstanceOf: SearchParameter
Usage: #definition
* insert SearchDefinition(careplan-supporting-info, CarePlanSupportingInfo, supportingInfo, reference)
* description = "Informasi pendukung rencana asuhan; SATUSEHAT memakainya dengan _include."
* expression = "CarePlan.supportingInfo"
* base[+] = #CarePlan
* target[+] = #AllergyIntolerance
* target[+] = #CarePlan
* target[+] = #Condition
* target[+] = #DiagnosticReport
* target[+] = #DocumentReference
* target[+] = #Encounter
* target[+] = #Immunization
* target[+] = #MedicationRequest
* target[+] = #MedicationStatement
* target[+] = #Observation
* target[+] = #Procedure
* target[+] = #QuestionnaireResponse
* target[+] = #RiskAssessment
* target[+] = #ServiceRequest
