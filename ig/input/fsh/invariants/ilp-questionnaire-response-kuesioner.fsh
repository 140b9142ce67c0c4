Invariant: ilp-questionnaire-response-kuesioner
Description: "Alamat kuesioner adalah URL kanonik, misalnya https://fhir.kemkes.go.id/Questionnaire/Q0013 (RuleNumber 10169)"
* severity = #warning
* expression = "$this.matches('^https?://[^ ]+$')"
* insert EnglishText([["The address of the questionnaire is a canonical URL that starts with http"]])
