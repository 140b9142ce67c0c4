package id.siklus.server;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import id.siklus.storage.ServedApi;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;

/** The declared interactions and operations, by FHIR's codes (restful-interaction), for quick look-up. */
final class InteractionCodes {

    private static final Map<RestOperationTypeEnum, String> CODES = Map.ofEntries(
            Map.entry(RestOperationTypeEnum.READ, "read"),
            Map.entry(RestOperationTypeEnum.VREAD, "vread"),
            Map.entry(RestOperationTypeEnum.CREATE, "create"),
            Map.entry(RestOperationTypeEnum.UPDATE, "update"),
            Map.entry(RestOperationTypeEnum.PATCH, "patch"),
            Map.entry(RestOperationTypeEnum.DELETE, "delete"),
            Map.entry(RestOperationTypeEnum.SEARCH_TYPE, "search-type"),
            Map.entry(RestOperationTypeEnum.HISTORY_INSTANCE, "history-instance"),
            Map.entry(RestOperationTypeEnum.HISTORY_TYPE, "history-type"),
            Map.entry(RestOperationTypeEnum.HISTORY_SYSTEM, "history-system"),
            Map.entry(RestOperationTypeEnum.SEARCH_SYSTEM, "search-system"));

    private final Map<String, Set<String>> interactions;
    private final Map<String, Set<String>> operations;
    private final Set<String> systemInteractions;
    private final Set<String> systemOperations;

    InteractionCodes(ServedApi api) {
        this.interactions = api.resourceTypes().stream()
                .collect(Collectors.toMap(
                        type -> type,
                        type -> api.type(type).orElseThrow().getInteraction().stream()
                                .map(interaction -> interaction.getCode().toCode())
                                .collect(Collectors.toSet())));
        this.operations = api.resourceTypes().stream()
                .collect(Collectors.toMap(
                        type -> type,
                        type -> api.type(type).orElseThrow().getOperation().stream()
                                .map(operation -> "$" + operation.getName())
                                .collect(Collectors.toSet())));
        this.systemInteractions = api.rest().getInteraction().stream()
                .map(interaction -> interaction.getCode().toCode())
                .collect(Collectors.toSet());
        this.systemOperations = api.rest().getOperation().stream()
                .map(operation -> "$" + operation.getName())
                .collect(Collectors.toSet());
    }

    /** @return FHIR's code, or null for what is no interaction (operations, paging, metadata) */
    static @Nullable String of(RestOperationTypeEnum interaction) {
        return CODES.get(interaction);
    }

    /** @return the code of what a Bundle entry asks for, or null for reads and searches */
    static @Nullable String of(HTTPVerb verb) {
        return switch (verb) {
            case POST -> "create";
            case PUT -> "update";
            case PATCH -> "patch";
            case DELETE -> "delete";
            default -> null;
        };
    }

    boolean declares(String type, String code) {
        return interactions.getOrDefault(type, Set.of()).contains(code);
    }

    boolean declaresForSystem(String code) {
        return systemInteractions.contains(code);
    }

    /** @param type null at system level */
    boolean declaresOperation(@Nullable String type, String operation) {
        return type == null
                ? systemOperations.contains(operation)
                : operations.getOrDefault(type, Set.of()).contains(operation);
    }
}
