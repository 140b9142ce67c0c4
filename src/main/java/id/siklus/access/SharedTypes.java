package id.siklus.access;

import java.util.Set;

/** Which types belong to no facility. */
final class SharedTypes {

    /** Definitions: one for everybody on this server, so an administrator's to change. */
    private static final Set<String> DEFINITIONS = Set.of(
            "ActivityDefinition",
            "CapabilityStatement",
            "CodeSystem",
            "CompartmentDefinition",
            "ConceptMap",
            "ImplementationGuide",
            "Library",
            "Measure",
            "NamingSystem",
            "OperationDefinition",
            "PlanDefinition",
            "Questionnaire",
            "SearchParameter",
            "StructureDefinition",
            "StructureMap",
            "Subscription",
            "ValueSet");

    private static final Set<String> PEOPLE_AND_PLACES = Set.of(
            "HealthcareService",
            "Location",
            "Organization",
            "Patient",
            "Practitioner",
            "PractitionerRole",
            "RelatedPerson");

    private SharedTypes() {}

    static boolean isShared(String type) {
        return PEOPLE_AND_PLACES.contains(type) || isDefinition(type);
    }

    static boolean isDefinition(String type) {
        return DEFINITIONS.contains(type);
    }
}
