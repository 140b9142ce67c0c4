// URLs that only the plans use; shared ones are in aliases.fsh.

// Code systems, ours
Alias: $layanan = https://siklus.id/fhir/CodeSystem/layanan
Alias: $jangkar = https://siklus.id/fhir/CodeSystem/jangkar
Alias: $ukuran-siklus = https://siklus.id/fhir/CodeSystem/pengukuran

// Questionnaires stand in filters as system (the address up to the last slash) and code (the rest)
Alias: $kuesioner-siklus = https://siklus.id/fhir/Questionnaire
Alias: $kuesioner-kemkes = https://fhir.kemkes.go.id/Questionnaire
