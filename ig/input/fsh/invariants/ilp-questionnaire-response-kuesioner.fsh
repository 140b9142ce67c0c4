Invariant: ilp-questionnaire-response-kuesioner
Description: "Alamat kuesioner adalah URL kanonik, misalnya https://fhir.kemkes.go.id/Questionnaire/Q0013 (RuleNumber 10169)"
Severity: #warning
Expression: "$this.matches('^https?://[^ ]+$')"
