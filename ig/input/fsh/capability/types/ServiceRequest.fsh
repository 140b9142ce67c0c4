RuleSet: CapabilityServiceRequest
* insert Serve(ServiceRequest)
* rest.resource[=].documentation = "Permintaan pemeriksaan dan rujukan."
* insert ValidatedAgainst(ilp-service-request)
* insert ClinicalRecord
* insert Param(identifier, token, clinical-identifier)
* insert Reference(ServiceRequest, subject, ServiceRequest-subject)
* insert Reference(ServiceRequest, patient, clinical-patient)
* insert Reference(ServiceRequest, encounter, clinical-encounter)
* insert Param(code, token, clinical-code)
* insert Param(category, token, ServiceRequest-category)
* insert Param(status, token, ServiceRequest-status)
* insert Param(intent, token, ServiceRequest-intent)
* insert Param(priority, token, ServiceRequest-priority)
* insert Param(occurrence, date, ServiceRequest-occurrence)
* insert Param(authored, date, ServiceRequest-authored)
* insert Reference(ServiceRequest, requester, ServiceRequest-requester)
* insert Reference(ServiceRequest, performer, ServiceRequest-performer)
* insert Reference(ServiceRequest, based-on, ServiceRequest-based-on)
* insert Param(requisition, token, ServiceRequest-requisition)
* insert Reference(ServiceRequest, specimen, ServiceRequest-specimen)
* insert OwnReference(ServiceRequest, supportingInfo, servicerequest-supporting-info)
* rest.resource[=].searchRevInclude[+] = "DiagnosticReport:based-on"
* rest.resource[=].searchRevInclude[+] = "Specimen:request"
* rest.resource[=].searchRevInclude[+] = "Task:focus"
