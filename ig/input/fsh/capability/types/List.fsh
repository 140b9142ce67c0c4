RuleSet: CapabilityList
* insert Serve(List)
* rest.resource[=].documentation = "Daftar kerja, misalnya daftar sasaran."
* insert Registry
* insert Param(identifier, token, clinical-identifier)
* insert Reference(List, subject, List-subject)
* insert Reference(List, patient, clinical-patient)
* insert Reference(List, encounter, clinical-encounter)
* insert Param(code, token, clinical-code)
* insert Param(status, token, List-status)
* insert Param(date, date, clinical-date)
* insert Reference(List, source, List-source)
* insert Param(title, string, List-title)
* insert Reference(List, item, List-item)
