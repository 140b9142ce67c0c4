package id.siklus.security;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which right an operation needs, since SMART has no scopes for them. Those that are not listed nobody may call: a room that adds one adds its line here.
 */
final class OperationNeeds {

    private static final Map<String, Set<Need>> BY_NAME = Map.of(
            "$validate", Set.of(),
            // The room of the export asks for each type that is exported.
            "$export", Set.of(),
            "$expand", Set.of(Need.read("ValueSet")),
            "$lookup", Set.of(Need.read("CodeSystem")),
            "$translate", Set.of(Need.read("ConceptMap")),
            "$sasaran",
                    Set.of(
                            Need.read("Organization"),
                            Need.read("CarePlan"),
                            Need.search("CarePlan"),
                            Need.read("Patient"),
                            Need.search("Patient")));

    /** These work on the type they are called on. */
    private static final Map<String, String> ON_THE_TYPE = Map.ofEntries(
            entry("$apply", "r"),
            entry("$everything", "r"),
            entry("$export", "rs"),
            entry("$extract", "r"),
            entry("$hierarchy", "rs"),
            entry("$validate-code", "r"),
            entry("$pindah", "ru"),
            entry("$transfer", "ru"),
            entry("$match", "rs"),
            entry("$merge", "ru"),
            entry("$undo-merge", "ru"));

    private OperationNeeds() {}

    /** @return empty when nobody may call it */
    static Optional<Set<Need>> of(String operation, @Nullable String type) {
        String rights = ON_THE_TYPE.get(operation);
        if (rights != null && type != null) {
            return Optional.of(rights.chars()
                    .mapToObj(right -> Need.of((char) right, type))
                    .collect(java.util.stream.Collectors.toSet()));
        }
        return Optional.ofNullable(BY_NAME.get(operation));
    }
}
