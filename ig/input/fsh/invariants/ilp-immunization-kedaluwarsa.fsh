Invariant: ilp-immunization-kedaluwarsa
Description: "Vaksin sudah kedaluwarsa saat diberikan: expirationDate harus sesudah occurrenceDateTime (RuleNumber 10307)"
* severity = #error
* expression = "expirationDate.empty() or occurrence.ofType(dateTime).empty() or expirationDate.toString().length() > occurrence.ofType(dateTime).toString().length() or iif(expirationDate.toString().length() = 10, expirationDate.toString() > occurrence.ofType(dateTime).toString().substring(0, 10), expirationDate.toString() >= occurrence.ofType(dateTime).toString().substring(0, expirationDate.toString().length()))"
* insert EnglishText([["The vaccine had expired when it was given: expirationDate must be later than occurrenceDateTime"]])
