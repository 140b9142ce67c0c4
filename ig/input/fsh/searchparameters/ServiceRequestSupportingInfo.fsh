Instance: servicerequest-supporting-info
InstanceOf: SearchParameter
Usage: #definition
* insert SearchDefinition(servicerequest-supporting-info, ServiceRequestSupportingInfo, supportingInfo, reference)
* description = "Informasi pendukung permintaan; SATUSEHAT memakainya dengan _include."
* expression = "ServiceRequest.supportingInfo"
* base[+] = #ServiceRequest
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
