package id.siklus.limits;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.LocalText;
import id.siklus.fhir.RefusedException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.jspecify.annotations.Nullable;

/**
 * Bounds what one search may ask for, before HAPI makes SQL of it: stock, 300 repetitions of one parameter or a filter of 200 terms keep a server busy for
 * half a minute. The searches and conditions inside a Bundle are held to the same.
 */
@Interceptor
final class SearchCaps {

    private static final Set<String> INCLUDES = Set.of("_include", "_revinclude");

    /** Languages of their own, which HAPI offers behind switches. */
    private static final Set<String> NOT_SERVED = Set.of("_filter", "_query", "_contained", "_containedType");

    private static final LocalText PARAMETERS = new LocalText("parameter", "parameters");
    private static final LocalText INCLUDED = new LocalText("_include dan _revinclude", "_include and _revinclude");
    private static final LocalText CHAINED = new LocalText("mata rantai parameter", "links of a chained parameter");
    private static final LocalText SORTED = new LocalText("kunci _sort", "keys of _sort");
    private static final LocalText BUNDLED = new LocalText("pencarian dalam satu Bundle", "searches in one Bundle");

    private final SearchLimits limits;

    SearchCaps(SearchLimits limits) {
        this.limits = limits;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = -1)
    void boundSearch(RequestDetails request) {
        check(request.getParameters(), "");
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = -1)
    void boundBundle(RequestDetails request, RestOperationTypeEnum interaction) {
        if (interaction != RestOperationTypeEnum.TRANSACTION || !(request.getResource() instanceof Bundle bundle)) {
            return;
        }
        int searches = 0;
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            BundleEntryComponent entry = bundle.getEntry().get(i);
            String url = entry.getRequest().getUrl();
            String place = "Bundle.entry[" + i + "].request";
            searches += entry.getRequest().getMethod() == HTTPVerb.GET && isSearch(url) ? 1 : 0;
            if (url != null && url.contains("?")) {
                check(UrlUtil.parseQueryString(url.substring(url.indexOf('?') + 1)), place + ".url");
            }
            String condition = entry.getRequest().getIfNoneExist();
            if (condition != null) {
                check(UrlUtil.parseQueryString(condition), place + ".ifNoneExist");
            }
        }
        if (searches > limits.mostBundled()) {
            throw tooMany("Bundle.entry", BUNDLED, limits.mostBundled());
        }
    }

    /** A type alone lists it, and so does its history. */
    private static boolean isSearch(@Nullable String url) {
        return url != null && (url.contains("?") || url.indexOf('/', 1) < 0 || url.endsWith("/_history"));
    }

    /** @throws RefusedException 400 */
    void check(Map<String, String[]> parameters, String place) {
        int all = 0;
        int includes = 0;
        for (Map.Entry<String, String[]> parameter : parameters.entrySet()) {
            String name = parameter.getKey();
            String bare = name.split(":", 2)[0];
            int times = parameter.getValue().length;
            all += times;
            if (NOT_SERVED.contains(bare)) {
                throw new RefusedException(400, Issue.error(ErrorCode.FILTER_NOT_SERVED, place, bare));
            }
            if (INCLUDES.contains(bare)) {
                includes += times;
            } else if (times > limits.mostRepetitions()) {
                throw tooMany(place, repetitions(bare), limits.mostRepetitions());
            }
            if (name.split("\\.", -1).length > limits.deepestChain()
                    || name.split("_has:", -1).length > limits.deepestChain()) {
                throw tooMany(place, CHAINED, limits.deepestChain());
            }
            checkTerms(bare, parameter.getValue(), place);
            refuseNul(name, parameter.getValue(), place);
        }
        if (all > limits.mostParameters()) {
            throw tooMany(place, PARAMETERS, limits.mostParameters());
        }
        if (includes > limits.mostIncludes()) {
            throw tooMany(place, INCLUDED, limits.mostIncludes());
        }
    }

    /** PostgreSQL keeps none, and would end the search with an error of its own. */
    private static void refuseNul(String name, String[] values, String place) {
        if (name.indexOf('\0') >= 0 || Arrays.stream(values).anyMatch(value -> value.indexOf('\0') >= 0)) {
            throw new RefusedException(400, Issue.error(ErrorCode.FORBIDDEN_CHARACTER, place, "U+0000"));
        }
    }

    private void checkTerms(String name, String[] values, String place) {
        for (String value : values) {
            long terms = value.chars().filter(c -> c == ',').count() + 1;
            if (name.equals("_sort") && terms > limits.mostSortKeys()) {
                throw tooMany(place, SORTED, limits.mostSortKeys());
            }
            if (terms > limits.mostOrValues()) {
                throw tooMany(place, terms(name), limits.mostOrValues());
            }
        }
        long together = Arrays.stream(values)
                .mapToLong(value -> value.chars().filter(c -> c == ',').count() + 1)
                .sum();
        if (together > 2 * limits.mostOrValues()) {
            throw tooMany(place, terms(name), 2 * limits.mostOrValues());
        }
    }

    private static LocalText repetitions(String name) {
        return new LocalText("ulangan parameter " + shown(name), "repetitions of parameter " + shown(name));
    }

    private static LocalText terms(String name) {
        return new LocalText("nilai (dipisah koma) pada " + shown(name), "comma-separated values of " + shown(name));
    }

    private static String shown(String name) {
        return name.length() > 40 ? name.substring(0, 40) : name;
    }

    private static RefusedException tooMany(String place, LocalText what, int most) {
        return new RefusedException(400, Issue.error(ErrorCode.TOO_MANY_PARAMETERS, place, what, most));
    }
}
