package id.siklus.security;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.InterceptorOrder;
import id.siklus.server.RefusedEntries;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What may it do: refuses a request, a transaction with any such entry, and of a batch that entry alone, for which the caller's scopes do not suffice, with 403 and
 * the missing scope. Out of doubt it refuses: what it cannot name needs a right to everything, or is not for anybody.
 */
@Interceptor
final class ScopeInterceptor {

    private static final int FORBIDDEN = 403;

    private final EntryNeeds entries;
    private final SearchNeeds searches;

    ScopeInterceptor(EntryNeeds entries, SearchNeeds searches) {
        this.entries = entries;
        this.searches = searches;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = InterceptorOrder.MAY_DO)
    void refuseWithoutScope(RequestDetails request, RestOperationTypeEnum interaction) {
        if (interaction == RestOperationTypeEnum.METADATA) {
            return;
        }
        Optional<Caller> caller = Caller.of(request);
        if (caller.isEmpty()) {
            return;
        }
        Permissions permissions = Permissions.of(caller.get());
        if (interaction == RestOperationTypeEnum.TRANSACTION && request.getResource() instanceof Bundle bundle) {
            refuseEntries(request, bundle, permissions);
            return;
        }
        Set<Need> needs = needs(request, interaction)
                .orElseThrow(() -> Challenge.scopeMissing(request, "system/*.cruds " + Caller.ADMIN));
        if (ConformanceWrites.include(needs) && !permissions.has(Caller.ADMIN)) {
            throw Challenge.scopeMissing(request, Caller.ADMIN);
        }
        String missing = permissions.missing(needs);
        if (!missing.isEmpty()) {
            throw Challenge.scopeMissing(request, missing);
        }
    }

    private void refuseEntries(RequestDetails request, Bundle bundle, Permissions permissions) {
        SortedMap<Integer, RefusedException> refused = new TreeMap<>();
        Set<String> scopes = new LinkedHashSet<>();
        RefusedEntries sent = RefusedEntries.of(request);
        for (int i = 0; i < bundle.getEntry().size(); i++) {
            Optional<Set<Need>> needs = entries.of(bundle.getEntry().get(i));
            String missing = needs.map(permissions::missing).orElse(Caller.ADMIN);
            if (needs.isPresent() && ConformanceWrites.include(needs.get()) && !permissions.has(Caller.ADMIN)) {
                missing = Caller.ADMIN;
            }
            if (!missing.isEmpty()) {
                scopes.add(missing);
                refused.put(
                        i,
                        new RefusedException(
                                FORBIDDEN,
                                Issue.error(ErrorCode.SCOPE_MISSING, "Bundle.entry[" + sent.asSent(i) + "]", missing)));
            }
        }
        if (bundle.getType() == BundleType.BATCH) {
            sent.takeOut(bundle, refused);
        } else if (!refused.isEmpty()) {
            Challenge.ofScope(request, String.join(" ", scopes));
            throw new RefusedException(
                    FORBIDDEN,
                    refused.values().stream()
                            .flatMap(refusal -> refusal.issues().stream())
                            .toList());
        }
    }

    /** @return empty when nobody may do it */
    private Optional<Set<Need>> needs(RequestDetails request, RestOperationTypeEnum interaction) {
        @Nullable String type = request.getResourceName();
        Set<Need> needs = new LinkedHashSet<>();
        switch (interaction) {
            case EXTENDED_OPERATION_INSTANCE, EXTENDED_OPERATION_TYPE, EXTENDED_OPERATION_SERVER, VALIDATE -> {
                String operation = interaction == RestOperationTypeEnum.VALIDATE ? "$validate" : request.getOperation();
                return OperationNeeds.of(operation == null ? "" : operation, type);
            }
            case GET_PAGE -> {
                // The page of a search that was allowed; what it shows is checked as it is shown.
                return Optional.of(needs);
            }
            default -> {
                // below
            }
        }
        if (type == null) {
            return Optional.empty();
        }
        switch (interaction) {
            case READ, VREAD, HISTORY_INSTANCE -> needs.add(Need.read(type));
            case SEARCH_TYPE, HISTORY_TYPE -> {
                needs.add(Need.search(type));
                needs.addAll(searches.of(type, request.getParameters()));
            }
            case CREATE -> needs.add(Need.create(type));
            case UPDATE -> needs.add(Need.update(type));
            case PATCH -> {
                needs.add(Need.update(type));
                entries.patched(request.loadRequestContents(), needs);
            }
            case DELETE -> needs.add(Need.delete(type));
            default -> {
                return Optional.empty();
            }
        }
        entries.condition(type, request.getConditionalUrl(interaction), needs);
        if (request.getResource() instanceof Resource written) {
            needs.addAll(entries.matchUrls(written));
        }
        return Optional.of(needs);
    }
}
