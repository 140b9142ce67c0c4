// URLs that only the clinical definitions use; shared ones are in aliases.fsh.

// Extensions of the Kementerian Kesehatan, with the ministry's own spelling
Alias: $kemkes-ext = https://fhir.kemkes.go.id/r4/StructureDefinition

// Code systems
Alias: $atc = http://www.whocc.no/atc
Alias: $allergyintolerance-clinical = http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical
Alias: $allergyintolerance-verification = http://terminology.hl7.org/CodeSystem/allergyintolerance-verification
Alias: $anc-custom-codes = http://fhir.org/guides/who/anc-cds/CodeSystem/anc-custom-codes
Alias: $condition-category = http://terminology.hl7.org/CodeSystem/condition-category
Alias: $condition-clinical = http://terminology.hl7.org/CodeSystem/condition-clinical
Alias: $condition-ver-status = http://terminology.hl7.org/CodeSystem/condition-ver-status
Alias: $dcm = http://dicom.nema.org/resources/ontology/DCM
Alias: $dose-rate-type = http://terminology.hl7.org/CodeSystem/dose-rate-type
Alias: $goal-category = http://terminology.hl7.org/CodeSystem/goal-category
Alias: $goal-achievement = http://terminology.hl7.org/CodeSystem/goal-achievement
Alias: $immunization-origin = http://terminology.hl7.org/CodeSystem/immunization-origin
Alias: $kemkes-term = http://terminology.kemkes.go.id
Alias: $medication-admin-category = http://terminology.hl7.org/CodeSystem/medication-admin-category
Alias: $medication-statement-category = http://terminology.hl7.org/CodeSystem/medication-statement-category
Alias: $medicationdispense-category = http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-category
Alias: $medicationrequest-category = http://terminology.hl7.org/CodeSystem/medicationrequest-category
Alias: $observation-category = http://terminology.hl7.org/CodeSystem/observation-category
Alias: $orderableDrugForm = http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm
Alias: $risk-probability = http://terminology.hl7.org/CodeSystem/risk-probability
Alias: $v2-0074 = http://terminology.hl7.org/CodeSystem/v2-0074
Alias: $v2-0443 = http://terminology.hl7.org/CodeSystem/v2-0443
Alias: $v3-ActReason = http://terminology.hl7.org/CodeSystem/v3-ActReason
Alias: $v3-ObservationInterpretation = http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation
