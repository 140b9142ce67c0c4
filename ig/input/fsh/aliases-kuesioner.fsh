// URLs that only the questionnaires use; shared ones are in aliases.fsh.

// Code systems, ours
Alias: $butir-kuesioner = https://siklus.id/fhir/CodeSystem/butir-kuesioner
Alias: $jawaban-kuesioner = https://siklus.id/fhir/CodeSystem/jawaban-kuesioner

// Identifier systems, ours
Alias: $sid-hasil-kuesioner = https://siklus.id/fhir/sid/hasil-kuesioner

// Where SATUSEHAT's own questionnaires have their addresses; the number is the identifier's value
Alias: $kemkes-questionnaire = https://fhir.kemkes.go.id/Questionnaire

// Extensions, ours
Alias: $arti-hasil = https://siklus.id/fhir/StructureDefinition/arti-hasil
Alias: $nilai-hasil = https://siklus.id/fhir/StructureDefinition/nilai-hasil
Alias: $tanda-hasil = https://siklus.id/fhir/StructureDefinition/tanda-hasil

// Extensions of R4
Alias: $ordinal-value = http://hl7.org/fhir/StructureDefinition/ordinalValue
Alias: $questionnaire-unit = http://hl7.org/fhir/StructureDefinition/questionnaire-unit
Alias: $questionnaire-unit-option = http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption
Alias: $min-value = http://hl7.org/fhir/StructureDefinition/minValue
Alias: $max-value = http://hl7.org/fhir/StructureDefinition/maxValue
Alias: $regex = http://hl7.org/fhir/StructureDefinition/regex

// Extensions of Structured Data Capture; the package itself is not needed, the URLs are enough
Alias: $observation-extract = http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract
Alias: $observation-extract-category = http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observation-extract-category
Alias: $calculated-expression = http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression
