package id.siklus.careplan;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.DeleteConflictList;
import ca.uhn.fhir.jpa.delete.DeleteConflictOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import id.siklus.fhir.ErrorCode;
import id.siklus.fhir.Issue;
import id.siklus.fhir.RefusedException;
import id.siklus.server.Caller;
import id.siklus.server.FollowingWrite;
import id.siklus.server.InterceptorOrder;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/**
 * The CarePlans that the server makes are its own: who wants another plan changes the records that it is made of. And they keep nobody from deleting what they name,
 * for they follow it; nor does work that is based on them keep them when their person is gone.
 */
@Interceptor
final class OwnPlansGuard {

    private static final int FORBIDDEN = 403;
    private static final String CARE_PLAN = "CarePlan";
    private static final Pattern OWN_ID = Pattern.compile("rencana-[0-9a-f]{32}(-[0-9]+)?");

    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = InterceptorOrder.VALIDATE + 1)
    void refuseNew(IBaseResource resource, @Nullable RequestDetails request) {
        refuse(resource, request);
    }

    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = InterceptorOrder.VALIDATE + 1)
    void refuseChanged(IBaseResource before, IBaseResource resource, @Nullable RequestDetails request) {
        refuse(before, request);
    }

    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED, order = InterceptorOrder.VALIDATE + 1)
    void refuseDeleted(IBaseResource resource, @Nullable RequestDetails request) {
        refuse(resource, request);
    }

    private static void refuse(IBaseResource resource, @Nullable RequestDetails request) {
        if (resource.fhirType().equals(CARE_PLAN)
                && isOwn(resource.getIdElement().getIdPart())
                && Caller.of(request).isPresent()) {
            throw new RefusedException(FORBIDDEN, Issue.error(ErrorCode.CARE_PLAN_OF_THE_SERVER, CARE_PLAN));
        }
    }

    /** Before others look at what is left. HAPI first looks for one referrer, and for more only when it is asked to. */
    @Hook(value = Pointcut.STORAGE_PRESTORAGE_DELETE_CONFLICTS, order = InterceptorOrder.MAY_DO)
    @Nullable
    DeleteConflictOutcome letGo(@Nullable RequestDetails request, DeleteConflictList conflicts) {
        if (FollowingWrite.is(request)) {
            conflicts.removeIf(
                    conflict -> CARE_PLAN.equals(conflict.getTargetId().getResourceType())
                            && isOwn(conflict.getTargetId().getIdPart()));
        }
        boolean own = conflicts.removeIf(
                conflict -> CARE_PLAN.equals(conflict.getSourceId().getResourceType())
                        && isOwn(conflict.getSourceId().getIdPart()));
        return own ? new DeleteConflictOutcome().setShouldRetryCount(1) : null;
    }

    private static boolean isOwn(@Nullable String id) {
        return id != null && OWN_ID.matcher(id).matches();
    }
}
