package id.siklus.audit;

import ca.uhn.fhir.rest.annotation.Count;
import ca.uhn.fhir.rest.annotation.History;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Offset;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.SummaryEnum;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import ca.uhn.fhir.util.UrlUtil;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/** AuditEvent straight from the trail: read and search, youngest first; there is nothing to write. What may not be seen is not found. */
final class AuditEventProvider implements IResourceProvider {

    private static final int USUAL_PAGE = 20;
    private static final int MOST_PATIENTS_ASKED = 20;

    private final AuditEventTable table;
    private final AuditVisibility visibility;

    AuditEventProvider(AuditEventTable table, AuditVisibility visibility) {
        this.table = table;
        this.visibility = visibility;
    }

    @Override
    public Class<AuditEvent> getResourceType() {
        return AuditEvent.class;
    }

    /** @throws RefusedException 404 when there is none, or none that the caller may see */
    @Read(version = true)
    public AuditEvent read(@IdParam IdType id, RequestDetails request) {
        if (id.hasVersionIdPart() && !"1".equals(id.getVersionIdPart())) {
            throw notFound(id);
        }
        StoredRow row = StoredRow.Id.parse(id.getIdPart()).flatMap(table::row).orElseThrow(() -> notFound(id));
        return AuditEventOf.row(visible(row, Caller.of(request)).orElseThrow(() -> notFound(id)));
    }

    @History
    public IBundleProvider history(@IdParam IdType id, RequestDetails request) {
        return new SimpleBundleProvider(read(id, request));
    }

    @Search(allowUnknownParams = true)
    public Bundle search(
            @OptionalParam(name = "_id") @Nullable TokenOrListParam id,
            @OptionalParam(name = "_lastUpdated") @Nullable DateRangeParam updated,
            @OptionalParam(name = AuditEvent.SP_DATE) @Nullable DateRangeParam date,
            @OptionalParam(name = AuditEvent.SP_ENTITY) @Nullable ReferenceParam entity,
            @OptionalParam(name = AuditEvent.SP_PATIENT) @Nullable ReferenceParam patient,
            @OptionalParam(name = AuditEvent.SP_AGENT) @Nullable ReferenceParam agent,
            @OptionalParam(name = AuditEvent.SP_ACTION) @Nullable TokenOrListParam action,
            @OptionalParam(name = AuditEvent.SP_OUTCOME) @Nullable TokenOrListParam outcome,
            @OptionalParam(name = AuditEvent.SP_TYPE) @Nullable TokenOrListParam type,
            @OptionalParam(name = AuditEvent.SP_SUBTYPE) @Nullable TokenOrListParam subtype,
            @Count @Nullable Integer count,
            @Offset @Nullable Integer offset,
            RequestDetails request) {
        AuditSearch.refuseUnknown(request.getParameters());
        AuditQuery query = AuditSearch.of(id, updated, date, entity, patient, agent, action, outcome, type, subtype);
        Optional<Caller> caller = Caller.of(request);
        Optional<Set<String>> own = visibility.organizations(caller, null);
        boolean asKeeper = own.isPresent()
                && visibility.organizations(caller, query.patient()).isEmpty();
        if (!asKeeper) {
            own.ifPresent(query::ofOrganizations);
        }
        int size = count == null ? USUAL_PAGE : count;
        int from = offset == null ? 0 : offset;
        Bundle bundle = new Bundle().setType(BundleType.SEARCHSET);
        if (SummaryEnum.COUNT.getCode().equals(first(request, Constants.PARAM_SUMMARY)) || size == 0) {
            return bundle.setTotal(table.count(query));
        }
        if ("accurate".equals(first(request, Constants.PARAM_SEARCH_TOTAL_MODE))) {
            bundle.setTotal(table.count(query));
        }
        List<StoredRow> rows = table.rows(query, size + 1, from);
        rows.stream().limit(size).forEach(row -> {
            boolean restricted = asKeeper && !own.get().contains(row.row().who().organization());
            add(bundle, restricted ? row.about(String.valueOf(query.patient())) : row, request);
        });
        if (rows.size() > size) {
            bundle.addLink().setRelation("next").setUrl(page(request, from + size));
        }
        return bundle;
    }

    /** A row of one's own is seen whole; one of others only as far as it concerns a patient whom the caller keeps. */
    private Optional<StoredRow> visible(StoredRow row, Optional<Caller> caller) {
        Optional<Set<String>> organizations = visibility.organizations(caller, null);
        if (organizations.isEmpty()
                || organizations.get().contains(row.row().who().organization())) {
            return Optional.of(row);
        }
        return row.row().patients().stream()
                .limit(MOST_PATIENTS_ASKED)
                .filter(patient -> visibility.organizations(caller, patient).isEmpty())
                .findFirst()
                .map(row::about);
    }

    private static void add(Bundle bundle, StoredRow row, RequestDetails request) {
        bundle.addEntry()
                .setFullUrl(request.getFhirServerBase() + "/AuditEvent/" + row.id())
                .setResource(AuditEventOf.row(row))
                .getSearch()
                .setMode(SearchEntryMode.MATCH);
    }

    private static String page(RequestDetails request, int offset) {
        StringJoiner query = new StringJoiner("&", request.getFhirServerBase() + "/AuditEvent?", "");
        request.getParameters().forEach((name, values) -> {
            if (!name.equals(Constants.PARAM_OFFSET)) {
                for (String value : values) {
                    query.add(UrlUtil.escapeUrlParam(name) + "=" + UrlUtil.escapeUrlParam(value));
                }
            }
        });
        return query.add(Constants.PARAM_OFFSET + "=" + offset).toString();
    }

    private static @Nullable String first(RequestDetails request, String parameter) {
        String[] values = request.getParameters().get(parameter);
        return values == null || values.length == 0 ? null : values[0];
    }

    private static RefusedException notFound(IdType id) {
        return new RefusedException(
                404, Issue.error(ErrorCode.NOT_FOUND, "", "AuditEvent/" + Digits.mask(id.getIdPart())));
    }
}
