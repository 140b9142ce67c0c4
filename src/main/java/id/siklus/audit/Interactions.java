package id.siklus.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;

/** What FHIR's AuditEvent and IHE's Basic Audit Log Patterns call an interaction. */
enum Interactions {
    CREATE(AuditEventAction.C, "Create", "110153", "110152", Set.of("create")),
    READ(AuditEventAction.R, "Read", "110153", "110152", Set.of("read", "vread", "history-instance")),
    UPDATE(AuditEventAction.U, "Update", "110153", "110152", Set.of("update", "patch")),
    DELETE(AuditEventAction.D, "Delete", "110150", "110152", Set.of("delete")),
    QUERY(
            AuditEventAction.E,
            "Query",
            "110153",
            "110152",
            Set.of("search-type", "search-system", "search-compartment", "history-type", "history-system", "page")),
    /** Operations, transactions, tokens: IHE has no pattern for them. */
    OTHER(AuditEventAction.E, "", "110153", "110152", Set.of());

    /** FHIR's restful-interaction codes; whatever else stands in the trail is ours. */
    private static final Set<String> RESTFUL = Set.of(
            "read",
            "vread",
            "update",
            "patch",
            "delete",
            "history-instance",
            "history-type",
            "history-system",
            "create",
            "search-type",
            "search-system",
            "capabilities",
            "transaction",
            "batch");

    private static final String PROFILE = "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.";

    private static final Map<String, Interactions> BY_CODE = Arrays.stream(values())
            .flatMap(kind -> kind.codes.stream().map(code -> Map.entry(code, kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final AuditEventAction action;
    private final String pattern;
    private final String clientType;
    private final String serverType;
    private final Set<String> codes;

    Interactions(AuditEventAction action, String pattern, String clientType, String serverType, Set<String> codes) {
        this.action = action;
        this.pattern = pattern;
        this.clientType = clientType;
        this.serverType = serverType;
        this.codes = codes;
    }

    static Interactions of(String code) {
        return BY_CODE.getOrDefault(code, OTHER);
    }

    static boolean isRestful(String code) {
        return RESTFUL.contains(code);
    }

    /** @return the interactions of these actions, E apart: it has all others too */
    static List<String> codesOf(Set<String> actions) {
        return BY_CODE.entrySet().stream()
                .filter(entry -> actions.contains(entry.getValue().action.toCode()))
                .map(Map.Entry::getKey)
                .toList();
    }

    AuditEventAction action() {
        return action;
    }

    /** @return URL of the pattern, or an empty text */
    String profile(boolean ofOnePatient) {
        return pattern.isEmpty() ? "" : PROFILE + (ofOnePatient ? "Patient" : "") + pattern;
    }

    /** @return DICOM code of who asks */
    String clientType() {
        return clientType;
    }

    /** @return DICOM code of who answers */
    String serverType() {
        return serverType;
    }
}
