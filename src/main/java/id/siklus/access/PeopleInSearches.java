package id.siklus.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.dao.NonPersistedSearch;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.HasParam;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.AuditTrail;
import id.siklus.server.AuditTrail.Purpose;
import java.util.List;

/**
 * Narrows every search of people to one's own, in its SQL, unless it points to one person. Conditions of writes find anyone, by an identifier only: what they tell
 * is an id.
 */
@Interceptor
final class PeopleInSearches {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;

    private final Reaches reaches;

    PeopleInSearches(Reaches reaches) {
        this.reaches = reaches;
    }

    @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
    void narrow(RequestDetails request, SearchParameterMap search, ICachedSearchDetails details) {
        String type = details.getResourceType();
        if (asksPeople(search) && !People.seesEveryone(request, reaches)) {
            throw new RefusedException(FORBIDDEN, Issue.error(ErrorCode.ASKS_PEOPLE, ""));
        }
        if (!"Patient".equals(type) && !"RelatedPerson".equals(type) || People.seesEveryone(request, reaches)) {
            return;
        }
        if (details instanceof NonPersistedSearch) {
            refuseBroadCondition(type, search);
            return;
        }
        if (search.getEverythingMode() != null) {
            return;
        }
        if ("Patient".equals(type) && ExactLookUp.is(search)) {
            AuditTrail.of(request).note(Purpose.LOOK_UP, "identity");
            return;
        }
        Reach reach = reaches.of(request);
        search.add("_id", new OwnPeople(reach.partitions(), reach.beyond().patient()));
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
