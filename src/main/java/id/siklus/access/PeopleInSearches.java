package id.siklus.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.dao.NonPersistedSearch;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.HasParam;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import id.siklus.access.ExactLookUp.NameAndBirth;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.AuditTrail;
import id.siklus.server.AuditTrail.Purpose;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Narrows every search of people to one's own, in its SQL, unless it points to one person. Conditions of writes find anyone, by an identifier or by the whole
 * name, birth date and gender: what they tell is an id.
 */
@Interceptor
final class PeopleInSearches {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;

    private final Reaches reaches;
    private final NamedPeople names;

    PeopleInSearches(Reaches reaches, NamedPeople names) {
        this.reaches = reaches;
        this.names = names;
    }

    @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
    void narrow(RequestDetails request, SearchParameterMap search, ICachedSearchDetails details) {
        String type = details.getResourceType();
        if (People.seesEveryone(request, reaches)) {
            return;
        }
        if (asksPeople(search)) {
            throw new RefusedException(FORBIDDEN, Issue.error(ErrorCode.ASKS_PEOPLE, ""));
        }
        refuseSortAlongChain(search.getSort());
        if (!People.areNarrowed(type) || isNarrowed(search)) {
            return;
        }
        Optional<NameAndBirth> named = "Patient".equals(type) ? ExactLookUp.byName(search) : Optional.empty();
        if (details instanceof NonPersistedSearch) {
            refuseBroadCondition(type, search);
            if (named.isEmpty()) {
                return;
            }
        } else if (search.getEverythingMode() != null) {
            return;
        }
        boolean byNumber = "Patient".equals(type) && ExactLookUp.isByNumber(search);
        if (byNumber || named.isPresent()) {
            AuditTrail.of(request).note(Purpose.LOOK_UP, "identity");
        }
        if (!byNumber) {
            Reach reach = reaches.of(request);
            search.add(
                    "_id",
                    new OwnPeople(
                            reach.partitions(),
                            reach.beyond().patient(),
                            named.map(names::of).orElseGet(List::of)));
        }
    }

    /** HAPI may ask again for the same search. */
    private static boolean isNarrowed(SearchParameterMap search) {
        List<List<IQueryParameterType>> ids = search.get("_id");
        return ids != null && ids.stream().flatMap(List::stream).anyMatch(OwnPeople.class::isInstance);
    }

    /** One's own records in the order of what others hold of a person tell it, a step at a time. */
    private static void refuseSortAlongChain(@Nullable SortSpec sort) {
        for (SortSpec key = sort; key != null; key = key.getChain()) {
            if (key.getParamName().contains(".")) {
                throw new RefusedException(
                        BAD_REQUEST, Issue.error(ErrorCode.SORT_ALONG_CHAIN, "_sort", key.getParamName()));
            }
        }
    }

    private static void refuseBroadCondition(String type, SearchParameterMap search) {
        if ("Patient".equals(type) && !ExactLookUp.isCondition(search)) {
            throw new RefusedException(BAD_REQUEST, Issue.error(ErrorCode.BROAD_CONDITION, ""));
        }
        if ("RelatedPerson".equals(type) && !ExactLookUp.isConditionOfRelative(search)) {
            throw new RefusedException(BAD_REQUEST, Issue.error(ErrorCode.BROAD_CONDITION_OF_RELATIVE, ""));
        }
    }

    /** {@code Organization?_has:Patient:organization:name=...} would browse everybody without showing anybody. */
    private static boolean asksPeople(SearchParameterMap search) {
        List<List<IQueryParameterType>> reverse = search.get("_has");
        return reverse != null
                && reverse.stream()
                        .flatMap(List::stream)
                        .anyMatch(has -> has instanceof HasParam link
                                && ("Patient".equals(link.getTargetResourceType())
                                        || link.getParameterName().contains("_has:Patient:")));
    }
}
