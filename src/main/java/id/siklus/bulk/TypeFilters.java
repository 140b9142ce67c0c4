package id.siklus.bulk;

import ca.uhn.fhir.util.UrlUtil;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.server.Caller;
import id.siklus.server.SearchRules;
import id.siklus.server.SearchScopes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The searches of {@code _typeFilter}, each held to what a search of its own would be held to: of one type that is exported, with parameters that filter, that the
 * type has, and that the caller has the scopes for.
 */
final class TypeFilters {

    private static final Pattern SEARCH = Pattern.compile("/?([A-Z][A-Za-z]{2,40})\\?(.+)", Pattern.DOTALL);

    /** Bulk Data 1.0 put several into one value; a comma is a search's own but where a further search begins. */
    private static final Pattern NEXT_SEARCH = Pattern.compile(",(?=/?[A-Z][A-Za-z]{2,40}\\?)");

    private static final Set<String> OF_THE_RESULT = Set.of(
            "_sort",
            "_count",
            "_offset",
            "_include",
            "_revinclude",
            "_summary",
            "_total",
            "_elements",
            "_contained",
            "_containedType",
            "_format",
            "_pretty",
            "_type",
            "_getpages");

    private final SearchRules rules;
    private final SearchScopes scopes;

    TypeFilters(SearchRules rules, SearchScopes scopes) {
        this.rules = rules;
        this.scopes = scopes;
    }

    /** @return the readable ones, one search each */
    List<String> of(List<SentParameter> sent, Set<String> exported, Caller caller, Objections objections) {
        List<String> filters = new ArrayList<>();
        for (SentParameter parameter : sent) {
            for (String search : NEXT_SEARCH.split(parameter.value().trim())) {
                Matcher parts = SEARCH.matcher(search.trim());
                if (!parts.matches()) {
                    objections.add(ErrorCode.EXPORT_FILTER_UNREADABLE, parameter, Objections.shown(search));
                } else if (!exported.contains(parts.group(1))) {
                    objections.add(ErrorCode.EXPORT_FILTER_OTHER_TYPE, parameter, parts.group(1));
                } else {
                    check(parts.group(1), parts.group(2), parameter, caller, objections);
                    filters.add(parts.group(1) + "?" + parts.group(2));
                }
            }
        }
        return filters;
    }

    private void check(String type, String query, SentParameter sent, Caller caller, Objections objections) {
        Map<String, String[]> parameters = UrlUtil.parseQueryString(query);
        boolean says = !parameters.isEmpty();
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            String bare = parameter.getKey().split(":", 2)[0];
            if (OF_THE_RESULT.contains(bare)) {
                objections.add(ErrorCode.EXPORT_FILTER_RESULT_PARAMETER, sent, bare);
                return;
            }
            says &= !bare.isBlank() && Arrays.stream(parameter.getValue()).noneMatch(String::isBlank);
        }
        if (!says) {
            objections.add(ErrorCode.EXPORT_FILTER_UNREADABLE, sent, Objections.shown(type + "?" + query));
            return;
        }
        List<Issue> issues = rules.objections(type, parameters, sent.place());
        if (!issues.isEmpty()) {
            issues.forEach(objections::add);
            return;
        }
        String missing = scopes.missing(caller, type, parameters);
        if (!missing.isEmpty()) {
            objections.missing(missing, sent.place());
        }
    }
}
