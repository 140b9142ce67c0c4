RuleSet: CapabilityQuestionnaireResponse
* insert Serve(QuestionnaireResponse)
* rest.resource[=].documentation = "Jawaban kuesioner."
* insert ValidatedAgainst(ilp-questionnaire-response)
* insert ClinicalRecord
* insert Param(identifier, token, QuestionnaireResponse-identifier)
* insert Reference(QuestionnaireResponse, subject, QuestionnaireResponse-subject)
* insert Reference(QuestionnaireResponse, patient, QuestionnaireResponse-patient)
* insert Reference(QuestionnaireResponse, encounter, QuestionnaireResponse-encounter)
* insert Reference(QuestionnaireResponse, questionnaire, QuestionnaireResponse-questionnaire)
* insert Param(status, token, QuestionnaireResponse-status)
* insert Param(authored, date, QuestionnaireResponse-authored)
* insert Reference(QuestionnaireResponse, author, QuestionnaireResponse-author)
* insert Reference(QuestionnaireResponse, source, QuestionnaireResponse-source)
* insert Reference(QuestionnaireResponse, based-on, QuestionnaireResponse-based-on)
* insert OwnOperation(extract, extract)
