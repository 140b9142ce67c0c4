package id.siklus.access;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from a request the one patient whom it is about: {@code Patient/x/$everything}, {@code ?patient=x}, {@code ?subject=Patient/x}. Chains, {@code _has} and
 * expressions make it a question about more than that patient, and so unbound.
 */
final class PatientBound {

    private static final Pattern ID = Pattern.compile("(?:Patient/)?([A-Za-z0-9\\-.]{1,64})");
    private static final Pattern PATIENT = Pattern.compile("Patient/([A-Za-z0-9\\-.]{1,64})");
    private static final Set<String> UNBOUND = Set.of("_has", "_filter", "_query", "_content", "_text", "_list");

    private PatientBound() {}

    /** @return id of the Patient */
    static Optional<String> of(RequestDetails request, RestOperationTypeEnum interaction) {
        if (interaction == RestOperationTypeEnum.SEARCH_TYPE) {
            return SharedTypes.isShared(String.valueOf(request.getResourceName()))
                    ? Optional.empty()
                    : ofSearch(request.getParameters());
        }
        boolean everything = interaction == RestOperationTypeEnum.EXTENDED_OPERATION_INSTANCE
                && "$everything".equals(request.getOperation());
        return everything ? ofInstance(request) : Optional.empty();
    }

    /** @return id of the Patient that is read itself */
    static Optional<String> ofInstance(RequestDetails request) {
        return "Patient".equals(request.getResourceName()) && request.getId() != null
                ? Optional.ofNullable(request.getId().getIdPart())
                : Optional.empty();
    }

    private static Optional<String> ofSearch(Map<String, String[]> parameters) {
        boolean chained = parameters.keySet().stream()
                .anyMatch(name -> name.contains(".") || UNBOUND.contains(name.split(":", 2)[0]));
        if (chained || sorted(parameters.get("_sort"))) {
            return Optional.empty();
        }
        return Optional.<String>empty()
                .or(() -> only(parameters.get("patient"), ID))
                .or(() -> only(parameters.get("patient:Patient"), ID))
                .or(() -> only(parameters.get("subject"), PATIENT))
                .or(() -> only(parameters.get("subject:Patient"), ID));
    }

    private static Optional<String> only(String @org.jspecify.annotations.Nullable [] values, Pattern pattern) {
        if (values == null || values.length != 1) {
            return Optional.empty();
        }
        Matcher id = pattern.matcher(values[0]);
        return id.matches() ? Optional.of(id.group(1)) : Optional.empty();
    }

    private static boolean sorted(String @org.jspecify.annotations.Nullable [] values) {
        return values != null && List.of(values).stream().anyMatch(value -> value.contains(".") || value.contains(":"));
    }
}
