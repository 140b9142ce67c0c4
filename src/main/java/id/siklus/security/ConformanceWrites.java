package id.siklus.security;

import java.util.Collection;
import java.util.Set;

/** Writes of resources that change what the server does for everybody; they need the administrator's scope beside that of the type. */
final class ConformanceWrites {

    private static final Set<String> TYPES = Set.of(
            "StructureDefinition",
            "SearchParameter",
            "ValueSet",
            "CodeSystem",
            "ConceptMap",
            "NamingSystem",
            "OperationDefinition",
            "CapabilityStatement",
            "ImplementationGuide",
            "PlanDefinition",
            "ActivityDefinition",
            "Library",
            "Measure",
            "Questionnaire",
            "Subscription");

    private static final String WRITING = "cud";

    private ConformanceWrites() {}

    static boolean include(Collection<Need> needs) {
        return needs.stream()
                .anyMatch(need -> WRITING.indexOf(need.right()) >= 0
                        && need.types().stream().anyMatch(TYPES::contains));
    }
}
