package id.siklus.server;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.jspecify.annotations.Nullable;

/** Refuses searches and conditions with a value that cannot be read, alone and inside a Bundle, and says which and how it should look. */
@Interceptor
final class SearchValueInterceptor {

    private static final int BAD_REQUEST = 400;

    private final SearchValues values;

    SearchValueInterceptor(SearchValues values) {
        this.values = values;
    }

    /** HAPI reads the values before it asks anybody else. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    void refuseUnreadableSearch(RequestDetails request) {
        String type = request.getResourceName();
        if (type != null && request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE) {
            refuse(values.objections(type, request.getParameters(), ""));
        }
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.MAY_DO + 1)
    void refuseUnreadableConditions(RequestDetails request, RestOperationTypeEnum interaction) {
        if (interaction == RestOperationTypeEnum.TRANSACTION && request.getResource() instanceof Bundle bundle) {
            refuseEntries(request, bundle);
            return;
        }
        String type = request.getResourceName();
        if (type != null) {
            refuse(ofCondition(type, request.getConditionalUrl(interaction), ""));
        }
    }

    private static void refuse(List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw new RefusedException(BAD_REQUEST, issues);
        }
    }

    private void refuseEntries(RequestDetails request, Bundle bundle) {
        RefusedEntries entries = RefusedEntries.of(request);
        Map<Integer, RefusedException> refused = new TreeMap<>();
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            List<Issue> issues = ofEntry(bundle.getEntry().get(i), "Bundle.entry[" + entries.asSent(i) + "].request");
            if (!issues.isEmpty()) {
                refused.put(i, new RefusedException(BAD_REQUEST, issues));
            }
        }
        entries.refuse(bundle, refused);
    }

    private List<Issue> ofEntry(BundleEntryComponent entry, String place) {
        String url = entry.getRequest().getUrl();
        String type = FailedRequest.of(entry.getRequest()).type();
        List<Issue> issues = new ArrayList<>(ofCondition(type, url, place + ".url"));
        issues.addAll(ofCondition(type, entry.getRequest().getIfNoneExist(), place + ".ifNoneExist"));
        return issues;
    }

    /** @param condition with or without its type; what has no query is no condition */
    private List<Issue> ofCondition(String type, @Nullable String condition, String place) {
        if (condition == null || !condition.contains("=")) {
            return List.of();
        }
        String query = condition.substring(condition.indexOf('?') + 1);
        return values.objections(type, UrlUtil.parseQueryString(query), place);
    }
}
