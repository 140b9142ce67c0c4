// The one source of truth for what the server offers: it reads this statement at start, serves exactly these
// types, and indexes exactly these search parameters. A parameter that is not listed costs nothing and finds nothing.
// Each type has its own file in types/; adding a type is one file and one line here.
Instance: siklus-server
InstanceOf: CapabilityStatement
Usage: #definition
* url = "https://siklus.id/fhir/CapabilityStatement/siklus-server"
* version = "0.1.0"
* name = "SiklusServer"
* title = "Kemampuan server Siklus"
* status = #active
* experimental = false
* date = "2026-11-01"
* publisher = "Siklus"
* description = "Tipe data, parameter pencarian, dan operasi yang wajib disediakan server Siklus untuk layanan primer (ILP)."
* jurisdiction = urn:iso:std:iso:3166#ID "Indonesia"
* kind = #requirements
* instantiates = "http://hl7.org/fhir/uv/bulkdata/CapabilityStatement/bulk-data"
* fhirVersion = #4.0.1
* format[+] = #application/fhir+json
* format[+] = #application/fhir+xml
* format[+] = #json
* format[+] = #xml
* patchFormat[+] = #application/json-patch+json
* patchFormat[+] = #application/fhir+json
* patchFormat[+] = #application/fhir+xml
* implementationGuide = "https://siklus.id/fhir/ImplementationGuide/id.siklus.ilp"
* rest.mode = #server
* rest.documentation = "Rekam klinis tidak dihapus: data yang salah ditandai entered-in-error, karena rekam medis disimpan sekurangnya 25 tahun (Permenkes 24/2022)."
* rest.interaction[+].code = #transaction
* rest.interaction[+].code = #batch
* rest.operation[+].name = "validate"
* rest.operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.operation[+].name = "export"
* rest.operation[=].definition = "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/export"
* rest.operation[+].name = "viewdefinition-run"
* rest.operation[=].definition = "https://siklus.id/fhir/OperationDefinition/viewdefinition-run"

// Fasilitas dan tenaga
* insert CapabilityOrganization
* insert CapabilityLocation
* insert CapabilityPractitioner
* insert CapabilityPractitionerRole
* insert CapabilityHealthcareService

// Orang dan kunjungan
* insert CapabilityPatient
* insert CapabilityRelatedPerson
* insert CapabilityGroup
* insert CapabilityCoverage
* insert CapabilityEncounter
* insert CapabilityEpisodeOfCare

// Rekam klinis
* insert CapabilityCondition
* insert CapabilityObservation
* insert CapabilityProcedure
* insert CapabilityAllergyIntolerance
* insert CapabilityImmunization
* insert CapabilityMedication
* insert CapabilityMedicationRequest
* insert CapabilityMedicationDispense
* insert CapabilityMedicationStatement
* insert CapabilityMedicationAdministration
* insert CapabilityServiceRequest
* insert CapabilitySpecimen
* insert CapabilityDiagnosticReport
* insert CapabilityImagingStudy
* insert CapabilityClinicalImpression
* insert CapabilityCarePlan
* insert CapabilityGoal
* insert CapabilityComposition
* insert CapabilityQuestionnaireResponse
* insert CapabilityRiskAssessment
* insert CapabilityNutritionOrder
* insert CapabilityFamilyMemberHistory
* insert CapabilityDocumentReference
* insert CapabilityFlag

// Kerja dan komunikasi
* insert CapabilityTask
* insert CapabilityCommunication
* insert CapabilityList
* insert CapabilitySubscription

// Jejak
* insert CapabilityProvenance
* insert CapabilityAuditEvent

// Indikator dan rencana layanan
* insert CapabilityMeasure
* insert CapabilityMeasureReport
* insert CapabilityLibrary
* insert CapabilityPlanDefinition
* insert CapabilityActivityDefinition
* insert CapabilityQuestionnaire

// Definisi dan terminologi
* insert CapabilityStructureDefinition
* insert CapabilityValueSet
* insert CapabilityCodeSystem
* insert CapabilityConceptMap
* insert CapabilityNamingSystem
* insert CapabilitySearchParameter
* insert CapabilityOperationDefinition
* insert CapabilityCapabilityStatement
* insert CapabilityImplementationGuide
