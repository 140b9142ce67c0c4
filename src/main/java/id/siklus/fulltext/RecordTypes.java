package id.siklus.fulltext;

import java.util.Set;

/**
 * Whose words are kept: records of care, which lie in the partition of their keeper. People and places are shared, and who may see which person is no question of
 * partitions; so they cannot be searched by their words.
 */
final class RecordTypes {

    static final Set<String> ALL = Set.of(
            "AllergyIntolerance",
            "CarePlan",
            "ClinicalImpression",
            "Composition",
            "Condition",
            "DiagnosticReport",
            "Encounter",
            "EpisodeOfCare",
            "FamilyMemberHistory",
            "Immunization",
            "MedicationRequest",
            "Observation",
            "Procedure",
            "QuestionnaireResponse",
            "ServiceRequest");

    private RecordTypes() {}
}
