package id.siklus.server;

import ca.uhn.fhir.context.FhirContext;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.storage.ServedApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/** Whether this server would answer a search; for rooms that take searches as values. HAPI says so only when it carries one out. */
public final class SearchRules {

    private final ServedApi api;
    private final SearchValues values;

    public SearchRules(FhirContext context, ServedApi api) {
        this.api = api;
        this.values = new SearchValues(context, api);
    }

    /**
     * @param type a served one
     * @param place where the search stands
     * @return an issue for each parameter that the type does not have, and for each that cannot be read
     */
    public List<Issue> objections(String type, Map<String, String[]> parameters, String place) {
        List<Issue> issues = new ArrayList<>();
        parameters.keySet().forEach(name -> unknown(type, name, place).ifPresent(issues::add));
        return issues.isEmpty() ? values.objections(type, parameters, place) : issues;
    }

    private Optional<Issue> unknown(String type, String name, String place) {
        if (name.startsWith("_has:")) {
            String[] parts = name.split(":", 4);
            return parts.length == 4
                            && api.type(parts[1]).isPresent()
                            && kind(parts[1], parts[2])
                                    .filter(SearchParamType.REFERENCE::equals)
                                    .isPresent()
                    ? unknown(parts[1], parts[3], place)
                    : Optional.of(Issue.error(ErrorCode.BAD_CHAIN, place, Shown.of(name)));
        }
        String bare = name.split("[.:]", 2)[0];
        Optional<SearchParamType> kind = kind(type, bare);
        if (kind.isEmpty()) {
            String available = api.type(type).orElseThrow().getSearchParam().stream()
                    .map(CapabilityStatementRestResourceSearchParamComponent::getName)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return Optional.of(Issue.error(ErrorCode.UNKNOWN_SEARCH_PARAMETER, place, Shown.of(bare), type, available));
        }
        return name.contains(".") && kind.get() != SearchParamType.REFERENCE
                ? Optional.of(Issue.error(ErrorCode.BAD_CHAIN, place, Shown.of(name)))
                : Optional.empty();
    }

    private Optional<SearchParamType> kind(String type, String name) {
        return api.type(type).orElseThrow().getSearchParam().stream()
                .filter(parameter -> parameter.getName().equals(name))
                .findFirst()
                .map(CapabilityStatementRestResourceSearchParamComponent::getType);
    }
}
