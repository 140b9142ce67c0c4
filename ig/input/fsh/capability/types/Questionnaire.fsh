RuleSet: CapabilityQuestionnaire
* insert Serve(Questionnaire)
* rest.resource[=].documentation = "Kuesioner."
* insert Registry
* insert Param(identifier, token, Questionnaire-identifier)
* insert Param(url, uri, Questionnaire-url)
* insert Param(name, string, Questionnaire-name)
* insert Param(title, string, Questionnaire-title)
* insert Param(status, token, Questionnaire-status)
* insert Param(version, token, Questionnaire-version)
* insert Param(code, token, Questionnaire-code)
* insert Param(subject-type, token, Questionnaire-subject-type)
* insert Param(date, date, Questionnaire-date)
* rest.resource[=].searchRevInclude[+] = "QuestionnaireResponse:questionnaire"
